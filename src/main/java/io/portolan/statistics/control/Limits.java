package io.portolan.statistics.control;

/**
 * The natural process limits of a chart, in the unit of its values.
 *
 * @param lower the lower natural process limit
 * @param centre the centre line
 * @param upper the upper natural process limit
 * @param sigma the sigma of the process within: a third of the way from the centre to a limit, before any cut
 */
public record Limits(double lower, double centre, double upper, double sigma) {
    private static final double LIMIT_IN_SIGMAS = 3;

    /** Limits that nothing was cut from. */
    public Limits(double lower, double centre, double upper) {
        this(lower, centre, upper, (upper - centre) / LIMIT_IN_SIGMAS);
    }

    /** Limits this far from a centre. */
    static Limits around(double centre, double distance) {
        return new Limits(centre - distance, centre, centre + distance);
    }

    /** The same, cut where they leave what is possible; the centre stays where it is. */
    public Limits within(double least, double most) {
        return new Limits(
                Math.max(lower, Math.min(least, centre)), centre, Math.min(upper, Math.max(most, centre)), sigma);
    }

    /** The same, farther from the centre by a factor. */
    Limits widened(double factor) {
        return around(centre, factor * (upper - centre));
    }

    /** How many sigmas a value lies above the centre; negative below it. */
    double sigmas(double value) {
        return (value - centre) / sigma;
    }
}
