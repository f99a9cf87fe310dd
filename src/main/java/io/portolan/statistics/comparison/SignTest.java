package io.portolan.statistics.comparison;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Whether differences lean to one side: the exact sign test of {@code more} against {@code less}; ties say nothing and are left out.
 *
 * <p>p = min(1, 2 · P(X ≥ max(more, less))), X binomial with n = more + less and 1/2; 1 for n = 0. Source: J. Arbuthnot, 1710; W. Conover,
 * Practical Nonparametric Statistics, 1999.
 *
 * @param p the two-sided p-value
 */
public record SignTest(int more, int less, double p) {
    /** The test of these counts. */
    public static SignTest of(int more, int less) {
        int n = more + less;
        if (n == 0) {
            return new SignTest(more, less, 1);
        }
        double tail = new BinomialDistribution(null, n, 0.5).cumulativeProbability(Math.min(more, less));
        return new SignTest(more, less, Math.min(1, 2 * tail));
    }
}
