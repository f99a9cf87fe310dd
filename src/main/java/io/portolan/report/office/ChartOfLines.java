package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.report.look.EndLabel;
import io.portolan.report.look.Figures;
import io.portolan.report.look.LabelSpread;
import io.portolan.report.look.LineLook;
import io.portolan.report.look.Scale;
import io.portolan.report.look.StyleCount;
import java.util.List;
import java.util.function.Predicate;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;

/** A native line chart whose lines bear their names at their right end. */
final class ChartOfLines {
    private static final double LABEL_HEIGHT = 15;
    /** Names that would take more of the width than this go to a legend. */
    private static final double WIDEST_LABELS = 0.34;
    /** A name below a point nearer to the axis than this share of the plot would stand in the names of the periods. */
    private static final double AXIS = 0.12;

    private final ChartSpec.Lines spec;
    private final ChartFrame frame;
    private final ChartFigures figures;
    private final Scale scale;
    private final List<EndLabel> labels;

    ChartOfLines(ChartSpec.Lines spec, ChartFrame frame, ChartFigures figures) {
        this.spec = spec;
        this.frame = frame;
        this.figures = figures;
        this.scale = Scale.around(spec);
        List<EndLabel> wanted = EndLabel.of(spec);
        this.labels = room(wanted) > WIDEST_LABELS * frame.width() ? List.of() : wanted;
    }

    void draw() {
        boolean legend = labels.isEmpty() && spec.series().size() > 1;
        double left = 14 + ChartFrame.textWidth(widestTick(), ChartLook.LABEL);
        double right = 14 + room(labels);
        ChartTicks ticks = ChartTicks.ofPeriods(spec.categories(), frame.width() - left - right);
        double bottom = ticks.height()
                + (legend
                        ? frame.legendHeight(
                                spec.series().stream().map(Series::name).toList())
                        : 0);
        series(bottom);
        ChartAxes axes = new ChartAxes(frame.area());
        axes.categories(false, ticks);
        axes.values(scale, spec.format(), STAxPos.L, true);
        frame.place(left, right, bottom);
        if (legend) {
            frame.legend(List.of());
        }
    }

    private void series(double bottom) {
        CTLineChart chart = frame.area().addNewLineChart();
        chart.addNewGrouping().setVal(STGrouping.STANDARD);
        chart.addNewVaryColors().setVal(false);
        ChartRange.Texts categories = figures.texts("", spec.categories());
        double[] down = shifts(bottom);
        StyleCount count = new StyleCount();
        for (int i = 0; i < spec.series().size(); i++) {
            Series series = spec.series().get(i);
            LineLook look = LineLook.of(series.style(), count.next(series.style()));
            line(chart.addNewSer(), i, series, categories, look);
            label(chart.getSerArray(i), i, down);
        }
        chart.addNewMarker().setVal(true);
        chart.addNewAxId().setVal(ChartAxes.ACROSS);
        chart.addNewAxId().setVal(ChartAxes.UP);
    }

    private void line(CTLineSer line, int index, Series series, ChartRange.Texts categories, LineLook look) {
        ChartRange.Numbers values = figures.numbers(series.name(), series.values(), spec.format());
        line.addNewIdx().setVal(index);
        line.addNewOrder().setVal(index);
        values.name().nameOf(line.addNewTx());
        ChartLook.line(line.addNewSpPr(), look);
        ChartLook.marker(line.addNewMarker(), look);
        categories.categoriesOf(line.addNewCat());
        values.valuesOf(line.addNewVal());
        line.addNewSmooth().setVal(false);
    }

    private void label(CTLineSer line, int index, double[] down) {
        for (int i = 0; i < labels.size(); i++) {
            EndLabel label = labels.get(i);
            if (label.series() == index) {
                ChartLabels target = new ChartLabels(line.addNewDLbls());
                Series.Style style = spec.series().get(index).style();
                target.name(
                        label.point(),
                        side(label),
                        across(label),
                        down[i],
                        EndLabel.ink(style),
                        EndLabel.withValue(style),
                        spec.format());
                target.noneElsewhere();
            }
        }
    }

    private STDLblPos.Enum side(EndLabel label) {
        if (label.right()) {
            return STDLblPos.R;
        }
        boolean higher = within(other -> other.value() > label.value());
        boolean lower = within(other -> other.value() < label.value());
        if (higher && lower) {
            return STDLblPos.R;
        }
        boolean below = higher || (!lower && scale.share(label.value()) < 0.5);
        boolean low = scale.share(label.value()) < AXIS;
        return below && !low ? STDLblPos.B : STDLblPos.T;
    }

    /** How far a name above or below its point moves to the left to keep clear of the names at the right, as a share of the width. */
    private double across(EndLabel label) {
        double left = 14 + ChartFrame.textWidth(widestTick(), ChartLook.LABEL);
        double plot = frame.width() - left - 14 - room(labels);
        double beyond = plot
                * (spec.categories().size() - 0.5 - label.point())
                / Math.max(1, spec.categories().size());
        double half = ChartFrame.textWidth(label.text(), ChartLook.LABEL) / 2;
        return label.right() || half <= beyond ? 0 : (beyond - half) / frame.width();
    }

    /** Whether another line ends inside the plot, above or below this one. */
    private boolean within(Predicate<EndLabel> near) {
        return labels.stream().anyMatch(other -> !other.right() && near.test(other));
    }

    /** How far each label moves down to keep clear of the others, as a share of the chart's height. */
    private double[] shifts(double bottom) {
        double plot = frame.plotHeight(bottom);
        double[] wanted = labels.stream()
                .filter(EndLabel::right)
                .mapToDouble(label -> plot * (1 - scale.share(label.value())))
                .toArray();
        double[] places = LabelSpread.apart(wanted, LABEL_HEIGHT, 0, plot);
        double[] down = new double[labels.size()];
        int next = 0;
        for (int i = 0; i < down.length; i++) {
            if (labels.get(i).right()) {
                down[i] = (places[next] - wanted[next]) / frame.height();
                next++;
            }
        }
        return down;
    }

    private static double room(List<EndLabel> labels) {
        return labels.stream()
                .filter(EndLabel::right)
                .mapToDouble(label -> 8 + ChartFrame.textWidth(label.text(), ChartLook.LABEL))
                .max()
                .orElse(0);
    }

    private String widestTick() {
        String low = Figures.text(scale.low(), spec.format());
        String high = Figures.text(scale.high(), spec.format());
        return low.length() > high.length() ? low : high;
    }
}
