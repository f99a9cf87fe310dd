package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.report.look.EndLabel;
import io.portolan.report.look.LabelSpread;
import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.StyleCount;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** Lines over categories, their names at their right end where there is room, else in a key. */
final class DrawingOfLines {
    private static final double PLOT = 240;
    private static final double TOP = 10;
    /** Names that would take more of the width than this go to a key. */
    private static final double WIDEST_LABELS = 0.34;

    private final ChartSpec.Lines spec;
    private final Scale scale;
    private final List<EndLabel> labels;
    private final Drawing drawing;
    private final Plot plot;

    private DrawingOfLines(ChartSpec.Lines spec, double width) {
        this.spec = spec;
        this.scale = Scale.around(spec);
        List<EndLabel> wanted = EndLabel.of(spec);
        this.labels = room(wanted) > WIDEST_LABELS * width ? List.of() : wanted;
        Key key = new Key(labels.isEmpty() ? entries() : List.of(), width);
        this.drawing = new Drawing(width, TOP + PLOT + Axes.BELOW + key.height());
        this.plot = new Plot(Axes.room(scale, spec.format()), TOP, width - Math.max(6, room(labels)), TOP + PLOT);
        key.draw(drawing);
    }

    static Drawing of(ChartSpec.Lines spec, double width) {
        DrawingOfLines lines = new DrawingOfLines(spec, width);
        Axes.up(lines.drawing, lines.plot, lines.scale, spec.format());
        Axes.periods(lines.drawing, lines.plot, spec.categories());
        lines.series();
        lines.names();
        return lines.drawing;
    }

    private void series() {
        StyleCount count = new StyleCount();
        int all = Math.max(1, spec.categories().size());
        for (Series series : spec.series()) {
            List<Double> x = IntStream.range(0, series.values().size())
                    .mapToObj(i -> (double) i)
                    .toList();
            new Course(x, series.values(), LineLook.of(series.style(), count.next(series.style())))
                    .draw(drawing, i -> plot.middle((int) i, all), value -> plot.y(scale, value));
        }
    }

    private void names() {
        double[] wanted = labels.stream()
                .filter(EndLabel::right)
                .mapToDouble(label -> plot.y(scale, label.value()))
                .toArray();
        double[] places = LabelSpread.apart(wanted, Drawing.LINE, plot.top(), plot.bottom());
        int next = 0;
        for (EndLabel label : labels) {
            int ink = EndLabel.ink(spec.series().get(label.series()).style());
            double x = plot.middle(label.point(), spec.categories().size());
            double y = plot.y(scale, label.value());
            if (label.right()) {
                drawing.text(label.text(), plot.right() + 4, places[next++], Anchor.START, ink);
            } else {
                double away = scale.share(label.value()) < 0.5 ? Drawing.LINE : -Drawing.LINE;
                drawing.over(label.text(), x, y + away, Anchor.MIDDLE, ink);
            }
        }
    }

    private static double room(List<EndLabel> labels) {
        return labels.stream()
                .filter(EndLabel::right)
                .mapToDouble(label -> 8 + Drawing.width(label.text()))
                .max()
                .orElse(0);
    }

    private List<Key.Entry> entries() {
        return spec.series().stream()
                .map(series -> new Key.Entry(series.name(), Palette.line(series.style())))
                .distinct()
                .toList();
    }
}
