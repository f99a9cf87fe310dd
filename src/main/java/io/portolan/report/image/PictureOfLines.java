package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.report.look.EndLabel;
import io.portolan.report.look.LabelSpread;
import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.StyleCount;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** A picture of lines over categories, their names at their right end. */
final class PictureOfLines {
    private static final double GAP = 15;
    private static final double TICKS = 60;

    private final ChartSpec.Lines spec;
    private final Scale scale;
    private final List<EndLabel> labels;

    PictureOfLines(ChartSpec.Lines spec) {
        this.spec = spec;
        this.scale = Scale.around(spec);
        this.labels = EndLabel.of(spec);
    }

    void draw(Canvas canvas) {
        boolean keyed = labels.isEmpty() && spec.series().size() > 1;
        PictureKey key = new PictureKey(keyed ? entries() : List.of());
        double right = labels.stream()
                .filter(EndLabel::right)
                .mapToDouble(label -> Canvas.width(label.text()) + 4)
                .max()
                .orElse(0);
        double width = canvas.room().width - right - TICKS;
        PicturePoints points = points();
        XYPlot plot = new XYPlot(
                points.data(),
                PictureAxes.categories(spec.categories(), width),
                PictureAxes.values(scale, spec.format(), ""),
                points.pen());
        PictureAxes.plain(plot);
        Rectangle2D area = canvas.plot(plot, right, key.height());
        label(canvas, area);
        key.draw(canvas);
    }

    private PicturePoints points() {
        PicturePoints points = new PicturePoints();
        StyleCount count = new StyleCount();
        for (Series series : spec.series()) {
            List<Double> x = IntStream.range(0, series.values().size())
                    .mapToObj(i -> (double) i)
                    .toList();
            points.add(x, series.values(), LineLook.of(series.style(), count.next(series.style())));
        }
        return points;
    }

    private void label(Canvas canvas, Rectangle2D area) {
        double[] wanted = labels.stream()
                .filter(EndLabel::right)
                .mapToDouble(label -> y(label, area))
                .toArray();
        double[] places = LabelSpread.apart(wanted, GAP, area.getMinY(), area.getMaxY());
        int next = 0;
        for (EndLabel label : labels) {
            int colour = ink(label);
            if (label.right()) {
                canvas.label(label.text(), x(label, area) + 8, places[next++], colour);
            } else {
                double away = scale.share(label.value()) < 0.5 ? 20 : -12;
                canvas.centred(
                        label.text(), x(label, area), y(label, area) + away, BundledFont.regular(Canvas.LABEL), colour);
            }
        }
    }

    private int ink(EndLabel label) {
        return EndLabel.ink(spec.series().get(label.series()).style());
    }

    private double x(EndLabel label, Rectangle2D area) {
        return area.getMinX()
                + (label.point() + 0.5) / Math.max(1, spec.categories().size()) * area.getWidth();
    }

    private double y(EndLabel label, Rectangle2D area) {
        return area.getMaxY() - scale.share(label.value()) * area.getHeight();
    }

    private List<PictureKey.Entry> entries() {
        return spec.series().stream()
                .map(series -> new PictureKey.Entry(series.name(), Palette.line(series.style())))
                .toList();
    }
}
