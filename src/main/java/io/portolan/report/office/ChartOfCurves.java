package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.EndLabel;
import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import io.portolan.report.look.StyleCount;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STScatterStyle;

/** A native scatter chart with straight pieces of line, its marks as labelled points. */
final class ChartOfCurves {
    private static final LineLook MARK = new LineLook(Palette.INK, 0, LineLook.Dash.SOLID, 7);

    private final ChartSpec.Curves spec;
    private final ChartFrame frame;
    private final ChartFigures figures;
    private final Plane plane;

    ChartOfCurves(ChartSpec.Curves spec, ChartFrame frame, ChartFigures figures) {
        this.spec = spec;
        this.frame = frame;
        this.figures = figures;
        this.plane = Plane.of(spec);
    }

    void draw() {
        CTScatterChart chart = frame.area().addNewScatterChart();
        chart.addNewScatterStyle().setVal(STScatterStyle.LINE_MARKER);
        chart.addNewVaryColors().setVal(false);
        List<Integer> named = curves(chart);
        if (!spec.marks().isEmpty()) {
            marks(chart);
        }
        chart.addNewAxId().setVal(ChartAxes.ACROSS);
        chart.addNewAxId().setVal(ChartAxes.UP);
        int all = chart.sizeOfSerArray();
        boolean legend = all - named.size() - (spec.marks().isEmpty() ? 0 : 1) > 1;
        ChartPlane.axes(frame, plane, spec.across(), spec.up(), legend);
        if (legend) {
            List<Integer> hidden = IntStream.range(0, all)
                    .filter(i -> named.contains(i) || i >= spec.curves().size())
                    .boxed()
                    .toList();
            frame.legend(hidden);
        }
    }

    /** Draws the curves and tells which of them bear their name themselves. */
    private List<Integer> curves(CTScatterChart chart) {
        StyleCount count = new StyleCount();
        for (int i = 0; i < spec.curves().size(); i++) {
            ChartSpec.Curve curve = spec.curves().get(i);
            LineLook look = LineLook.of(curve.style(), count.next(curve.style()));
            curve(chart.addNewSer(), i, curve, look);
        }
        return IntStream.range(0, spec.curves().size())
                .filter(i -> bearsName(spec.curves().get(i)))
                .boxed()
                .toList();
    }

    private void curve(CTScatterSer line, int index, ChartSpec.Curve curve, LineLook look) {
        points(line, index, look, curve.name(), curve.x(), curve.y());
        if (bearsName(curve)) {
            ChartLabels labels = new ChartLabels(line.addNewDLbls());
            ValueFormat format = spec.up().format();
            labels.name(curve.x().size() - 1, STDLblPos.R, 0, 0, Palette.QUIET_INK, false, format);
            labels.noneElsewhere();
        }
    }

    private void marks(CTScatterChart chart) {
        List<Double> x = spec.marks().stream().map(ChartSpec.Mark::x).toList();
        List<Double> y = spec.marks().stream().map(ChartSpec.Mark::y).toList();
        figures.texts("", spec.marks().stream().map(ChartSpec.Mark::label).toList());
        CTScatterSer points = chart.addNewSer();
        points(points, spec.curves().size(), MARK, spec.up().name(), x, y);
        ChartLabels labels = new ChartLabels(points.addNewDLbls());
        for (int i = 0; i < spec.marks().size(); i++) {
            boolean far = plane.across().share(x.get(i)) > 0.75;
            String words = " " + spec.marks().get(i).label() + " ";
            labels.words(i, far ? STDLblPos.L : STDLblPos.R, words, Palette.INK);
        }
        labels.noneElsewhere();
    }

    private void points(CTScatterSer line, int index, LineLook look, String name, List<Double> x, List<Double> y) {
        ChartRange.Numbers across =
                figures.numbers(spec.across().name(), x, spec.across().format());
        ChartRange.Numbers up = figures.numbers(name, y, spec.up().format());
        line.addNewIdx().setVal(index);
        line.addNewOrder().setVal(index);
        up.name().nameOf(line.addNewTx());
        ChartLook.line(line.addNewSpPr(), look);
        ChartLook.marker(line.addNewMarker(), look);
        across.positionsOf(line.addNewXVal());
        up.valuesOf(line.addNewYVal());
        line.addNewSmooth().setVal(false);
    }

    /** Lines to compare with bear their name at their end, such as the budget; curves meet at their ends and do not. */
    private static boolean bearsName(ChartSpec.Curve curve) {
        return !curve.x().isEmpty() && EndLabel.withValue(curve.style());
    }
}
