package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.EndLabel;
import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import io.portolan.report.look.StyleCount;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Curves in a plane with labelled marks; lines to compare with bear their names, curves have a key. */
final class DrawingOfCurves {
    private static final double HEIGHT = 310;
    private static final double MARK = 6;
    /** Marks further to the right than this have their label to the left. */
    private static final double FAR = 0.7;

    private final ChartSpec.Curves spec;
    private final Plane plane;
    private final Drawing drawing;
    private final Plot plot;

    private DrawingOfCurves(ChartSpec.Curves spec, double width) {
        this.spec = spec;
        this.plane = Plane.of(spec);
        Key key = new Key(entries(), width);
        this.drawing = new Drawing(width, HEIGHT + key.height());
        this.plot = Axes.plane(drawing, plane, spec.across(), spec.up(), key.height());
        key.draw(drawing);
    }

    static Drawing of(ChartSpec.Curves spec, double width) {
        DrawingOfCurves curves = new DrawingOfCurves(spec, width);
        curves.draw();
        return curves.drawing;
    }

    private void draw() {
        StyleCount count = new StyleCount();
        for (ChartSpec.Curve curve : spec.curves()) {
            new Course(curve.x(), curve.y(), LineLook.of(curve.style(), count.next(curve.style())))
                    .draw(drawing, x -> plot.x(plane.across(), x), y -> plot.y(plane.up(), y));
        }
        spec.curves().stream().filter(DrawingOfCurves::bearsName).forEach(this::name);
        spec.marks().forEach(this::mark);
    }

    private void mark(ChartSpec.Mark mark) {
        double x = plot.x(plane.across(), mark.x());
        double y = plot.y(plane.up(), mark.y());
        drawing.dot(x, y, MARK, Palette.INK);
        boolean isFar = plane.across().share(mark.x()) > FAR;
        drawing.over(mark.label(), isFar ? x - 9 : x + 9, y - 6, isFar ? Anchor.END : Anchor.START, Palette.INK);
    }

    private void name(ChartSpec.Curve curve) {
        int last = curve.x().size() - 1;
        double x = plot.x(plane.across(), curve.x().get(last)) + 6;
        double room = drawing.width() - Drawing.width(curve.name());
        double y = plot.y(plane.up(), curve.y().get(last)) + 8;
        drawing.over(curve.name(), Math.min(x, room), y, Anchor.START, Palette.QUIET_INK);
    }

    private List<Key.Entry> entries() {
        List<Key.Entry> entries = new ArrayList<>();
        StyleCount count = new StyleCount();
        for (ChartSpec.Curve curve : spec.curves()) {
            int colour = LineLook.of(curve.style(), count.next(curve.style())).colour();
            if (!bearsName(curve)) {
                entries.add(new Key.Entry(curve.name(), colour));
            }
        }
        return entries;
    }

    private static boolean bearsName(ChartSpec.Curve curve) {
        return !curve.x().isEmpty() && EndLabel.withValue(curve.style());
    }
}
