package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.BarRange;
import io.portolan.report.look.Figures;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.TextLines;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.List;

/** Bars that lie, one category below the other, with the values at their ends where there is room for them. */
final class DrawingOfBars {
    private static final double LONGEST_NAMES = 0.4;
    private static final double THICKEST = 20;
    private static final double BESIDE = 14;
    private static final double AIR = 10;
    private static final double GAP = 6;

    private final ChartSpec.Bars spec;
    private final BarSets sets;
    private final Scale scale;
    private final boolean labelled;
    private final double names;
    private final List<List<String>> broken;

    private DrawingOfBars(ChartSpec.Bars spec, double width) {
        this.spec = spec;
        this.sets = new BarSets(spec);
        this.scale = sets.scale();
        this.labelled = BarRange.labelled(spec);
        double longest =
                spec.categories().stream().mapToDouble(Drawing::width).max().orElse(0);
        this.names = Math.min(longest, LONGEST_NAMES * width);
        this.broken = spec.categories().stream()
                .map(name -> TextLines.of(name, names + 1, Drawing::width))
                .toList();
    }

    static Drawing of(ChartSpec.Bars spec, double width) {
        return new DrawingOfBars(spec, width).drawn(width);
    }

    private Drawing drawn(double width) {
        Key key = sets.key(width);
        double bars = broken.stream().mapToDouble(this::height).sum();
        double below = labelled ? 4 : Axes.BELOW;
        Drawing drawing = new Drawing(width, 4 + bars + below + key.height());
        double value = labelled ? GAP + Axes.room(scale, spec.format()) : 20;
        double left = names + GAP + (scale.low() < 0 && labelled ? value : 0);
        Plot plot = new Plot(left, 4, width - (scale.high() > 0 ? value : 4), 4 + bars);
        double y = plot.top();
        for (int i = 0; i < broken.size(); i++) {
            double height = height(broken.get(i));
            name(drawing, broken.get(i), y + height / 2);
            category(drawing, plot, i, y + height / 2);
            y += height;
        }
        double zero = plot.x(scale, 0);
        drawing.line(zero, plot.top(), zero, plot.bottom(), Palette.LIGHT_GREY);
        if (!labelled) {
            Axes.across(drawing, plot, scale, spec.format());
        }
        key.draw(drawing);
        return drawing;
    }

    private double height(List<String> name) {
        return AIR + Math.max(name.size() * Drawing.LINE, sets.lanes() * thickness());
    }

    private double thickness() {
        return sets.lanes() == 1 ? THICKEST : BESIDE;
    }

    private void name(Drawing drawing, List<String> lines, double middle) {
        double y = middle - (lines.size() - 1) * Drawing.LINE / 2;
        for (String line : lines) {
            drawing.text(line, names, y, Anchor.END, Palette.INK);
            y += Drawing.LINE;
        }
    }

    private void category(Drawing drawing, Plot plot, int category, double middle) {
        double top = middle - sets.lanes() * thickness() / 2;
        for (BarSets.Bar bar : sets.of(category)) {
            double from = plot.x(scale, Math.min(bar.from(), bar.to()));
            double to = plot.x(scale, Math.max(bar.from(), bar.to()));
            double y = top + bar.lane() * thickness();
            drawing.box(from, y, to - from, thickness() - 1, bar.colour());
            if (labelled) {
                boolean isLeft = bar.to() < 0;
                drawing.text(
                        Figures.text(bar.to(), spec.format()),
                        isLeft ? from - GAP : to + GAP,
                        y + thickness() / 2,
                        isLeft ? Anchor.END : Anchor.START,
                        Palette.INK);
            }
        }
    }
}
