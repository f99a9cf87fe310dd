package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.BarRange;
import io.portolan.report.look.Figures;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.TextLines;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.List;

/** Bars that stand, one category beside the other, with the values at their ends where there is room for them. */
final class DrawingOfColumns {
    private static final double PLOT = 220;
    private static final double TOP = 18;
    private static final int MOST_LINES = 3;
    private static final double SHARE = 0.7;
    private static final double WIDEST = 60;

    private final ChartSpec.Bars spec;
    private final BarSets sets;
    private final Scale scale;
    private final boolean labelled;
    private final Drawing drawing;
    private final Plot plot;
    private final double slot;

    private DrawingOfColumns(ChartSpec.Bars spec, double width) {
        this.spec = spec;
        this.sets = new BarSets(spec);
        this.scale = sets.scale();
        int all = Math.max(1, spec.categories().size());
        boolean isRoomy = width / all > sets.lanes() * Axes.room(scale, spec.format());
        this.labelled = BarRange.labelled(spec) && isRoomy;
        double left = labelled ? 0 : Axes.room(scale, spec.format());
        this.slot = (width - left) / all;
        Key key = sets.key(width);
        double below = scale.low() < 0 && labelled ? TOP : 0;
        this.drawing = new Drawing(width, TOP + PLOT + below + names() + key.height());
        this.plot = new Plot(left, TOP, width, TOP + PLOT);
        key.draw(drawing);
    }

    static Drawing of(ChartSpec.Bars spec, double width) {
        DrawingOfColumns columns = new DrawingOfColumns(spec, width);
        columns.draw();
        return columns.drawing;
    }

    private void draw() {
        if (!labelled) {
            Axes.up(drawing, plot, scale, spec.format());
        }
        for (int i = 0; i < spec.categories().size(); i++) {
            category(i);
        }
        double zero = plot.y(scale, 0);
        drawing.line(plot.left(), zero, plot.right(), zero, Palette.LIGHT_GREY);
        if (!isBreakable()) {
            Axes.periods(drawing, plot, spec.categories());
        }
    }

    /** Whether every word of every name has room below its bar. */
    private boolean isBreakable() {
        return spec.categories().stream()
                .map(this::broken)
                .allMatch(lines ->
                        lines.size() <= MOST_LINES && lines.stream().allMatch(line -> Drawing.width(line) <= slot - 2));
    }

    private List<String> broken(String name) {
        return TextLines.of(name, slot - 6, Drawing::width);
    }

    private double names() {
        int lines = !isBreakable()
                ? 1
                : spec.categories().stream()
                        .mapToInt(name -> broken(name).size())
                        .max()
                        .orElse(1);
        return Axes.BELOW + (lines - 1) * Drawing.LINE;
    }

    private void category(int category) {
        double middle = plot.middle(category, spec.categories().size());
        double thickness = Math.min(WIDEST, SHARE * slot / sets.lanes());
        for (BarSets.Bar bar : sets.of(category)) {
            double x = middle + (bar.lane() - sets.lanes() / 2.0) * thickness;
            double top = plot.y(scale, Math.max(bar.from(), bar.to()));
            double bottom = plot.y(scale, Math.min(bar.from(), bar.to()));
            drawing.box(x, top, thickness - 1, bottom - top, bar.colour());
            if (labelled) {
                double y = bar.to() < 0 ? bottom + Drawing.LINE / 2 : top - Drawing.LINE / 2;
                String value = Figures.text(bar.to(), spec.format());
                drawing.text(value, x + thickness / 2, y, Anchor.MIDDLE, Palette.INK);
            }
        }
        if (isBreakable()) {
            name(broken(spec.categories().get(category)), middle);
        }
    }

    private void name(List<String> lines, double middle) {
        double y = plot.bottom() + Axes.BELOW / 2 + (scale.low() < 0 && labelled ? TOP : 0);
        for (String line : lines) {
            drawing.text(line, middle, y, Anchor.MIDDLE, Palette.QUIET_INK);
            y += Drawing.LINE;
        }
    }
}
