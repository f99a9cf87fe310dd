package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.report.look.BarRange;
import io.portolan.report.look.Figures;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.StyleCount;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;

/** A native bar chart from zero, with the values at the bars where there is room for them. */
final class ChartOfBars {
    private static final double LONGEST_NAMES = 0.42;
    private static final double AXIS_HEIGHT = 28;
    private static final double ROOM_FOR_BARS = 240;
    private static final double THICKEST_BAR = 32;
    private static final int NARROWEST_GAP = 50;
    private static final int WIDEST_GAP = 400;

    private final ChartSpec.Bars spec;
    private final ChartFrame frame;
    private final ChartFigures figures;
    private final boolean stacked;
    private final boolean labelled;
    private final Scale scale;

    ChartOfBars(ChartSpec.Bars spec, ChartFrame frame, ChartFigures figures) {
        this.spec = spec;
        this.frame = frame;
        this.figures = figures;
        this.stacked = BarRange.stacked(spec);
        this.labelled = BarRange.labelled(spec);
        this.scale = Scale.withZero(BarRange.of(spec), spec.format());
    }

    void draw() {
        boolean legend = spec.series().size() > 1;
        double left = 16 + (spec.horizontal() ? names() : labelled ? 0 : width(widest()));
        double right = 14 + (spec.horizontal() && labelled ? width(widest()) : 0);
        ChartTicks ticks = spec.horizontal()
                ? ChartTicks.all()
                : ChartTicks.across(spec.categories(), frame.width() - left - right);
        double below = !spec.horizontal() ? ticks.height() : labelled ? 8 : AXIS_HEIGHT;
        double bottom = below + (legend ? ChartFrame.LEGEND : 0);
        bars();
        ChartAxes axes = new ChartAxes(frame.area());
        axes.categories(spec.horizontal(), ticks);
        axes.values(scale, spec.format(), spec.horizontal() ? STAxPos.B : STAxPos.L, !labelled);
        frame.place(left, right, bottom);
        if (legend) {
            frame.legend(List.of());
        }
    }

    private void bars() {
        CTBarChart chart = frame.area().addNewBarChart();
        chart.addNewBarDir().setVal(spec.horizontal() ? STBarDir.BAR : STBarDir.COL);
        chart.addNewGrouping().setVal(stacked ? STBarGrouping.STACKED : STBarGrouping.CLUSTERED);
        chart.addNewVaryColors().setVal(false);
        ChartRange.Texts categories = figures.texts("", spec.categories());
        StyleCount count = new StyleCount();
        for (int i = 0; i < spec.series().size(); i++) {
            Series series = spec.series().get(i);
            bar(chart.addNewSer(), i, series, categories, count.next(series.style()));
        }
        chart.addNewGapWidth().setVal(gap());
        chart.addNewOverlap().setVal((byte) (stacked ? 100 : 0));
        chart.addNewAxId().setVal(ChartAxes.ACROSS);
        chart.addNewAxId().setVal(ChartAxes.UP);
    }

    /** The gap between categories in percent of a bar: bars that are few stay as slim as bars that are many. */
    private int gap() {
        double slot = ROOM_FOR_BARS / Math.max(1, spec.categories().size());
        int beside = stacked ? 1 : Math.max(1, spec.series().size());
        return (int) Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, 100 * (slot / THICKEST_BAR - beside)));
    }

    private void bar(CTBarSer bar, int index, Series series, ChartRange.Texts categories, int nth) {
        ChartRange.Numbers values = figures.numbers(series.name(), series.values(), spec.format());
        bar.addNewIdx().setVal(index);
        bar.addNewOrder().setVal(index);
        values.name().nameOf(bar.addNewTx());
        ChartLook.area(bar.addNewSpPr(), Palette.bar(series.style(), nth));
        bar.addNewInvertIfNegative().setVal(false);
        if (labelled) {
            new ChartLabels(bar.addNewDLbls()).values(spec.format(), Palette.INK);
        }
        categories.categoriesOf(bar.addNewCat());
        values.valuesOf(bar.addNewVal());
    }

    private double names() {
        double longest =
                spec.categories().stream().mapToDouble(ChartOfBars::width).max().orElse(0);
        return Math.min(longest, LONGEST_NAMES * frame.width());
    }

    private String widest() {
        String low = Figures.text(scale.low(), spec.format());
        String high = Figures.text(scale.high(), spec.format());
        return low.length() > high.length() ? low : high;
    }

    private static double width(String text) {
        return ChartFrame.textWidth(text, ChartLook.LABEL);
    }
}
