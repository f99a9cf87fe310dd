package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.EndLabel;
import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import io.portolan.report.look.StyleCount;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** A picture of curves in a plane with labelled marks. */
final class PictureOfCurves {
    private static final LineLook MARK = new LineLook(Palette.INK, 0, LineLook.Dash.SOLID, 6);

    private final ChartSpec.Curves spec;
    private final Plane plane;
    private final PicturePoints points = new PicturePoints();
    private final List<PictureKey.Entry> entries = new ArrayList<>();

    PictureOfCurves(ChartSpec.Curves spec) {
        this.spec = spec;
        this.plane = Plane.of(spec);
    }

    void draw(Canvas canvas) {
        collect();
        PictureKey key = new PictureKey(entries.size() > 1 ? entries : List.of());
        XYPlot plot = new XYPlot(
                points.data(),
                PictureAxes.values(
                        plane.across(), spec.across().format(), spec.across().name()),
                PictureAxes.values(plane.up(), spec.up().format(), spec.up().name()),
                points.pen());
        PictureAxes.plain(plot);
        PictureAxes.roomForLast(plot, plane.across(), spec.across().format());
        Rectangle2D area = canvas.plot(plot, 0, key.height());
        spec.marks().forEach(mark -> mark(canvas, area, mark));
        spec.curves().stream().filter(PictureOfCurves::bearsName).forEach(curve -> name(canvas, area, curve));
        key.draw(canvas);
    }

    private void collect() {
        StyleCount count = new StyleCount();
        for (ChartSpec.Curve curve : spec.curves()) {
            LineLook look = LineLook.of(curve.style(), count.next(curve.style()));
            points.add(curve.x(), curve.y(), look);
            if (!bearsName(curve)) {
                entries.add(new PictureKey.Entry(curve.name(), look.colour()));
            }
        }
        points.add(
                spec.marks().stream().map(ChartSpec.Mark::x).toList(),
                spec.marks().stream().map(ChartSpec.Mark::y).toList(),
                MARK);
    }

    private void mark(Canvas canvas, Rectangle2D area, ChartSpec.Mark mark) {
        boolean far = plane.across().share(mark.x()) > 0.75;
        double shift = far ? -9 - Canvas.width(mark.label()) : 9;
        canvas.label(mark.label(), x(area, mark.x()) + shift, y(area, mark.y()) - 6, Palette.INK);
    }

    private void name(Canvas canvas, Rectangle2D area, ChartSpec.Curve curve) {
        int last = curve.x().size() - 1;
        double x = x(area, curve.x().get(last));
        double room = canvas.room().getMaxX() - Canvas.width(curve.name());
        canvas.label(curve.name(), Math.min(room, x + 6), y(area, curve.y().get(last)) + 8, Palette.QUIET_INK);
    }

    private double x(Rectangle2D area, double value) {
        return area.getMinX() + plane.across().share(value) * area.getWidth();
    }

    private double y(Rectangle2D area, double value) {
        return area.getMaxY() - plane.up().share(value) * area.getHeight();
    }

    private static boolean bearsName(ChartSpec.Curve curve) {
        return !curve.x().isEmpty() && EndLabel.withValue(curve.style());
    }
}
