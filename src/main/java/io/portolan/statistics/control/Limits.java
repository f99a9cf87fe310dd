package io.portolan.statistics.control;

/**
 * The natural process limits of a chart, in the unit of its values.
 *
 * @param lower the lower natural process limit
 * @param centre the centre line
 * @param upper the upper natural process limit
 */
public record Limits(double lower, double centre, double upper) {
    private static final double LIMIT_IN_SIGMAS = 3;

    /** One third of the distance from the centre to the upper limit: the sigma of the process within. */
    public double sigma() {
        return (upper - centre) / LIMIT_IN_SIGMAS;
    }

    /** How many sigmas a value lies above the centre; negative below it. */
    double sigmas(double value) {
        return (value - centre) / sigma();
    }
}
