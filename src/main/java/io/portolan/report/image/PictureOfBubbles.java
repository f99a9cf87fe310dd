package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.NamePlaces;
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

    private static final double NAME_HEIGHT = 14;

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
        List<NamePlaces.Side> sides = sides(area);
        for (int i = 0; i < sides.size(); i++) {
            name(canvas, bubbles.get(i), circle(bubbles.get(i), area), sides.get(i));
        }
    }

    private List<NamePlaces.Side> sides(Rectangle2D area) {
        List<NamePlaces.Named> named = bubbles.stream()
                .map(bubble -> named(bubble, circle(bubble, area), area))
                .toList();
        return NamePlaces.of(named, NAME_HEIGHT, area.getWidth(), area.getHeight());
    }

    private static NamePlaces.Named named(ChartSpec.Bubble bubble, Ellipse2D circle, Rectangle2D area) {
        double width = bubble.label().isBlank() ? 0 : Canvas.width(words(bubble));
        return new NamePlaces.Named(
                circle.getCenterX() - area.getMinX(),
                area.getMaxY() - circle.getCenterY(),
                circle.getWidth() / 2,
                width);
    }

    private static void name(Canvas canvas, ChartSpec.Bubble bubble, Ellipse2D circle, NamePlaces.Side side) {
        String words = words(bubble);
        double middle = circle.getCenterX() - Canvas.width(words) / 2;
        switch (side) {
            case RIGHT -> canvas.label(words, circle.getMaxX() + 4, circle.getCenterY(), Palette.INK);
            case LEFT ->
                canvas.label(words, circle.getMinX() - 4 - Canvas.width(words), circle.getCenterY(), Palette.INK);
            case ABOVE -> canvas.label(words, middle, circle.getMinY() - NAME_HEIGHT / 2, Palette.INK);
            case BELOW -> canvas.label(words, middle, circle.getMaxY() + NAME_HEIGHT / 2, Palette.INK);
            default -> {}
        }
    }

    private static String words(ChartSpec.Bubble bubble) {
        return Palette.signed(bubble.label(), bubble.tone());
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
