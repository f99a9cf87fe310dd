package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.NamePlaces;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.Comparator;
import java.util.List;

/** Bubbles, the largest behind, their area in proportion to their size. */
final class DrawingOfBubbles {
    private static final double HEIGHT = 340;
    /** The diameter of the largest, as a share of the plot's shorter side. */
    private static final double LARGEST = 0.16;

    private final List<ChartSpec.Bubble> bubbles;
    private final Plane plane;
    private final Drawing drawing;
    private final Plot plot;

    private DrawingOfBubbles(ChartSpec.Bubbles spec, double width) {
        this.bubbles = spec.bubbles().stream()
                .filter(bubble -> Double.isFinite(bubble.x()) && Double.isFinite(bubble.y()) && bubble.size() > 0)
                .sorted(Comparator.comparingDouble(ChartSpec.Bubble::size).reversed())
                .toList();
        this.plane = Plane.of(spec);
        this.drawing = new Drawing(width, HEIGHT);
        this.plot = Axes.plane(drawing, plane, spec.across(), spec.up(), 0);
    }

    static Drawing of(ChartSpec.Bubbles spec, double width) {
        DrawingOfBubbles drawn = new DrawingOfBubbles(spec, width);
        drawn.bubbles.forEach(drawn::circle);
        List<NamePlaces.Side> sides = drawn.sides();
        for (int i = 0; i < sides.size(); i++) {
            drawn.name(drawn.bubbles.get(i), sides.get(i));
        }
        return drawn.drawing;
    }

    private void circle(ChartSpec.Bubble bubble) {
        drawing.circle(x(bubble), y(bubble), radius(bubble), Palette.tint(bubble.tone()), Palette.tone(bubble.tone()));
    }

    private List<NamePlaces.Side> sides() {
        return NamePlaces.of(
                bubbles.stream()
                        .map(bubble -> new NamePlaces.Named(
                                x(bubble) - plot.left(),
                                plot.bottom() - y(bubble),
                                radius(bubble),
                                bubble.label().isBlank() ? 0 : Drawing.width(words(bubble))))
                        .toList(),
                Drawing.LINE,
                plot.width(),
                plot.height());
    }

    private void name(ChartSpec.Bubble bubble, NamePlaces.Side side) {
        double away = radius(bubble) + 3;
        switch (side) {
            case RIGHT -> name(bubble, away, 0, Anchor.START);
            case LEFT -> name(bubble, -away, 0, Anchor.END);
            case ABOVE -> name(bubble, 0, -away - Drawing.LINE / 2, Anchor.MIDDLE);
            case BELOW -> name(bubble, 0, away + Drawing.LINE / 2, Anchor.MIDDLE);
            default -> {}
        }
    }

    private void name(ChartSpec.Bubble bubble, double right, double down, Anchor anchor) {
        drawing.over(words(bubble), x(bubble) + right, y(bubble) + down, anchor, Palette.INK);
    }

    private static String words(ChartSpec.Bubble bubble) {
        return Palette.signed(bubble.label(), bubble.tone());
    }

    private double x(ChartSpec.Bubble bubble) {
        return plot.x(plane.across(), bubble.x());
    }

    private double y(ChartSpec.Bubble bubble) {
        return plot.y(plane.up(), bubble.y());
    }

    private double radius(ChartSpec.Bubble bubble) {
        double largest = LARGEST * Math.min(plot.width(), plot.height()) / 2;
        return largest * Math.sqrt(bubble.size() / bubbles.get(0).size());
    }
}
