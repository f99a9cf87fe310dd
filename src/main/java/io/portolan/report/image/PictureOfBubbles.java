package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/** A picture of bubbles, the largest behind, their area in proportion to their size. */
final class PictureOfBubbles {
    /** The diameter of the largest, as a share of the plot's shorter side. */
    private static final double LARGEST = 0.16;

    private final ChartSpec.Bubbles spec;
    private final Plane plane;
    private final List<ChartSpec.Bubble> bubbles;

    PictureOfBubbles(ChartSpec.Bubbles spec) {
        this.spec = spec;
        this.plane = Plane.of(spec);
        this.bubbles = spec.bubbles().stream()
                .filter(bubble -> Double.isFinite(bubble.x()) && Double.isFinite(bubble.y()) && bubble.size() > 0)
                .sorted(Comparator.comparingDouble(ChartSpec.Bubble::size).reversed())
                .toList();
    }

    void draw(Canvas canvas) {
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(),
                PictureAxes.values(
                        plane.across(), spec.across().format(), spec.across().name()),
                PictureAxes.values(plane.up(), spec.up().format(), spec.up().name()),
                new XYLineAndShapeRenderer());
        PictureAxes.plain(plot);
        PictureAxes.roomForLast(plot, plane.across(), spec.across().format());
        Rectangle2D area = canvas.plot(plot, 0, 0);
        bubbles.forEach(bubble -> circle(canvas, bubble, circle(bubble, area)));
        bubbles.forEach(bubble -> {
            Ellipse2D circle = circle(bubble, area);
            String words = Palette.signed(bubble.label(), bubble.tone());
            double right = canvas.room().getMaxX() - Canvas.width(words);
            canvas.label(words, Math.min(right, circle.getMaxX() + 4), circle.getCenterY(), Palette.INK);
        });
    }

    private static void circle(Canvas canvas, ChartSpec.Bubble bubble, Ellipse2D circle) {
        canvas.brush().setColor(new Color(Palette.tint(bubble.tone())));
        canvas.brush().fill(circle);
        canvas.brush().setStroke(new BasicStroke(2));
        canvas.brush().setColor(new Color(Palette.tone(bubble.tone())));
        canvas.brush().draw(circle);
    }

    private Ellipse2D circle(ChartSpec.Bubble bubble, Rectangle2D area) {
        double largest = LARGEST * Math.min(area.getWidth(), area.getHeight());
        double diameter = largest * Math.sqrt(bubble.size() / bubbles.get(0).size());
        double x = area.getMinX() + plane.across().share(bubble.x()) * area.getWidth();
        double y = area.getMaxY() - plane.up().share(bubble.y()) * area.getHeight();
        return new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter);
    }
}
