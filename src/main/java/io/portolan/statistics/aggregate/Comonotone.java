package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Distribution;
import java.util.List;

/**
 * The aggregate loss when all events rise and fall together, the limit of a latent correlation of 1: its quantiles, and
 * with them its conditional tail expectations, are the sums of those of the events, and no dependence gives a greater
 * conditional tail expectation. Source: Dhaene et al., 2002.
 */
public final class Comonotone {

    private final List<Event> events;

    private Comonotone(List<Event> events) {
        this.events = events;
    }

    public static Comonotone of(List<Event> events) {
        return new Comonotone(events.stream().sorted(Event.CANONICAL).toList());
    }

    /** P_q = Σ F⁻¹(q) for 0 < q < 1, with F the law of an event, its failing to occur included. */
    public double quantile(double q) {
        if (!(q > 0 && q < 1)) {
            throw new IllegalArgumentException("needs a level in (0, 1), has " + q);
        }
        return events.stream().mapToDouble(e -> quantile(e, q)).sum();
    }

    /** The quantile of B·Y: gains come first, then the failing to occur, then losses. */
    static double quantile(Event event, double q) {
        double p = event.probability();
        Distribution y = event.severity();
        double gains = p * y.cumulative(-Double.MIN_VALUE);
        double none = 1 - p;
        if (q <= gains) {
            return y.quantile(q / p);
        }
        return q <= gains + none ? 0 : y.quantile(Math.min(1, (q - none) / p));
    }
}
