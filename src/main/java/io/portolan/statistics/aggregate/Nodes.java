package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Distribution;

/** A severity put on the nodes of a grid, times the probability that it occurs. */
final class Nodes {

    /** Where an unbounded severity is cut: beyond this its mass is lost in rounding. */
    private static final double NEGLIGIBLE = 1e-14;

    final Event event;
    /** The index of the first node with mass. */
    final long first;
    /** The index of the least value of the whole event, which is 0 if it may fail to occur. */
    final long low;

    final double[] masses;

    private final double step;

    private Nodes(Event event, double step, long first, long low, double[] masses) {
        this.event = event;
        this.step = step;
        this.first = first;
        this.low = low;
        this.masses = masses;
    }

    /**
     * Mean-preserving masses f_k = (E(x_{k+1}) − 2E(x_k) + E(x_{k−1}))/h with E the integrated cdf; error O(h²). Of a
     * severity longer than the grid the far end is left out, or the foot where the grid is cut there. Source: Gerber,
     * 1982.
     */
    static Nodes of(Event event, Grid grid) {
        Distribution y = event.severity();
        double step = grid.step();
        int most = grid.size();
        double top = Math.ceil(greatest(y) / step);
        double foot = Math.floor(least(y) / step);
        long first =
                (long) (grid.cut() > Double.NEGATIVE_INFINITY ? Math.max(foot, Math.max(0, top) - most + 1) : foot);
        long low = event.certain() ? first : Math.min(0, first);
        long last = (long) Math.min(top, (double) low + most - 1);
        return new Nodes(event, step, first, low, masses(event, step, first, (int) Math.max(0, last - first + 1)));
    }

    private static double[] masses(Event event, double step, long first, int count) {
        Distribution y = event.severity();
        double[] masses = new double[count];
        double before = y.integral((first - 1) * step);
        double here = y.integral(first * step);
        for (int k = 0; k < count; k++) {
            double after = y.integral((first + k + 1) * step);
            masses[k] = event.probability() * (after - here - (here - before)) / step;
            before = here;
            here = after;
        }
        return masses;
    }

    static double least(Distribution y) {
        return Double.isFinite(y.lower()) ? y.lower() : y.quantile(NEGLIGIBLE);
    }

    static double greatest(Distribution y) {
        return Double.isFinite(y.upper()) ? y.upper() : y.quantile(1 - NEGLIGIBLE);
    }

    /** The value at the k-th node with mass. */
    double value(int k) {
        return (first + k) * step;
    }
}
