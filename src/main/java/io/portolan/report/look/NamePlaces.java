package io.portolan.report.look;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** On which side of their bubbles names stand, so that they keep clear of one another and cover as little as possible. */
public final class NamePlaces {
    /** The side of a bubble on which its name stands. */
    public enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW,
        /** Nowhere, because it would cover another name on every side. */
        NOWHERE
    }

    /**
     * A bubble with its name, in pixels from the lower left corner of the plot.
     *
     * @param width how wide the name is; 0 where there is none
     */
    public record Named(double x, double y, double radius, double width) {}

    private static final double GAP = 3;
    private static final double NAME_OVER_NAME = 20;
    private static final double OUTSIDE = 20;

    private final List<Named> bubbles;
    private final double height;
    private final Rectangle2D plot;
    private final List<Rectangle2D> placed = new ArrayList<>();

    private NamePlaces(List<Named> bubbles, double height, Rectangle2D plot) {
        this.bubbles = bubbles;
        this.height = height;
        this.plot = plot;
    }

    /**
     * The side for each name, chosen one after the other in the order given.
     *
     * @param height how high a name is, in pixels
     * @param wide the width of the plot
     * @param high the height of the plot
     */
    public static List<Side> of(List<Named> bubbles, double height, double wide, double high) {
        NamePlaces places = new NamePlaces(bubbles, height, new Rectangle2D.Double(0, 0, wide, high));
        return bubbles.stream().map(places::side).toList();
    }

    private Side side(Named bubble) {
        if (bubble.width() <= 0) {
            return Side.NOWHERE;
        }
        Side best = Arrays.stream(Side.values())
                .filter(side -> side != Side.NOWHERE)
                .min(Comparator.comparingDouble(side -> cost(bubble, place(bubble, side))))
                .orElse(Side.RIGHT);
        Rectangle2D place = place(bubble, best);
        if (placed.stream().anyMatch(other -> common(other, place) > 0)) {
            return Side.NOWHERE;
        }
        placed.add(place);
        return best;
    }

    private Rectangle2D place(Named bubble, Side side) {
        double away = bubble.radius() + GAP;
        double x = switch (side) {
            case RIGHT -> bubble.x() + away;
            case LEFT -> bubble.x() - away - bubble.width();
            default -> bubble.x() - bubble.width() / 2;
        };
        double y = switch (side) {
            case ABOVE -> bubble.y() + away;
            case BELOW -> bubble.y() - away - height;
            default -> bubble.y() - height / 2;
        };
        return new Rectangle2D.Double(x, y, bubble.width(), height);
    }

    /** The area that a name covers of others; other names and what lies outside the plot weigh more. */
    private double cost(Named own, Rectangle2D place) {
        double names =
                placed.stream().mapToDouble(other -> common(other, place)).sum();
        double covered = bubbles.stream()
                .filter(other -> !other.equals(own))
                .mapToDouble(other -> common(square(other), place))
                .sum();
        double outside = place.getWidth() * place.getHeight() - common(plot, place);
        return NAME_OVER_NAME * names + covered + OUTSIDE * outside;
    }

    private static Rectangle2D square(Named bubble) {
        double size = 2 * bubble.radius();
        return new Rectangle2D.Double(bubble.x() - bubble.radius(), bubble.y() - bubble.radius(), size, size);
    }

    private static double common(Rectangle2D one, Rectangle2D other) {
        Rectangle2D both = one.createIntersection(other);
        return both.isEmpty() ? 0 : both.getWidth() * both.getHeight();
    }
}
