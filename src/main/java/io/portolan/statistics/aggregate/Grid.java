package io.portolan.statistics.aggregate;

/**
 * An even grid of {@code size} nodes with the given step. {@code cut} is the least value of interest when the sum may
 * fall further, −∞ when it cannot. A tilt θ > 0 multiplies masses by e^{−θk/size}, so that what exceeds the grid
 * returns at its foot weakened by e^{−θ}. Source: Grübel & Hermesmeier, 1999.
 */
record Grid(double step, int size, double cut, double tilt) {

    /** The grid without nodes, for a sum that has only atoms. */
    static final Grid NONE = new Grid(1, 0, Double.NEGATIVE_INFINITY, 0);

    /** The grid over the given range whose step is 1, 2 or 5 times a power of ten: round amounts lie on it. */
    static Grid over(double range, int size, EventSet events, double cut, double tilt) {
        int spare = 2 * Math.min(events.varying().length, size / 8) + 4;
        return new Grid(roundStep(Math.max(range / (size - spare), finest(events))), size, cut, tilt);
    }

    /** A smaller step would lose the differences of the integrated cdf in the rounding of a large offset. */
    private static double finest(EventSet events) {
        return 1e-10 * events.sum(events.varying(), e -> e.certain() ? Math.abs(Span.least(e.severity())) : 0);
    }

    private static double roundStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double digit : new double[] {1, 2, 5}) {
            if (digit * power >= least) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    double range() {
        return step * size;
    }

    /** The place of an index on the grid, beyond whose end it begins again. */
    int wrapped(long index) {
        return Math.floorMod(index, size);
    }

    double weight(long k) {
        return tilt == 0 ? 1 : Math.exp(-tilt * k / size);
    }
}
