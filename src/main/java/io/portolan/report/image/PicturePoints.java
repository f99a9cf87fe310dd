package io.portolan.report.image;

import io.portolan.report.look.LineLook;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines and points in a plane with the look of each. */
final class PicturePoints {
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final XYLineAndShapeRenderer pen = new XYLineAndShapeRenderer();

    PicturePoints() {
        // or else dashes would begin anew at each point
        pen.setDrawSeriesLineAsPath(true);
    }

    /** A further line; NaN leaves a gap. */
    void add(List<Double> x, List<Double> y, LineLook look) {
        int index = data.getSeriesCount();
        XYSeries points = new XYSeries(index, false, true);
        for (int i = 0; i < x.size(); i++) {
            points.add(x.get(i), y.get(i));
        }
        data.addSeries(points);
        pen.setSeriesPaint(index, new Color(look.colour()));
        pen.setSeriesLinesVisible(index, !look.pointsOnly());
        pen.setSeriesShapesVisible(index, look.marker() > 0);
        pen.setSeriesStroke(index, Canvas.stroke(look));
        double size = look.marker() * 96 / 72.0;
        pen.setSeriesShape(index, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    }

    XYSeriesCollection data() {
        return data;
    }

    XYLineAndShapeRenderer pen() {
        return pen;
    }
}
