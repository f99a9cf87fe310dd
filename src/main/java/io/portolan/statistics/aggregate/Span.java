package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Distribution;

/**
 * The nodes that an event takes on a grid: {@code count} from the node {@code first} on, when it occurs; {@code low} is
 * the node of its least value at all, which is 0 if it may fail to occur. Of a severity longer than the grid the far
 * end is left out, or the foot where the grid is cut there.
 */
record Span(long first, long low, int count) {

    /** Where an unbounded severity is cut: beyond this its mass is lost in rounding. */
    private static final double NEGLIGIBLE = 1e-14;

    static Span of(Event event, Grid grid) {
        double top = Math.ceil(greatest(event.severity()) / grid.step());
        double foot = Math.floor(least(event.severity()) / grid.step());
        boolean cut = grid.cut() > Double.NEGATIVE_INFINITY;
        long first = (long) (cut ? Math.max(foot, Math.max(0, top) - grid.size() + 1) : foot);
        long low = event.certain() ? first : Math.min(0, first);
        long last = (long) Math.min(top, (double) low + grid.size() - 1);
        return new Span(first, low, (int) Math.max(0, last - first + 1));
    }

    static double least(Distribution y) {
        return Double.isFinite(y.lower()) ? y.lower() : y.quantile(NEGLIGIBLE);
    }

    static double greatest(Distribution y) {
        return Double.isFinite(y.upper()) ? y.upper() : y.quantile(1 - NEGLIGIBLE);
    }
}
