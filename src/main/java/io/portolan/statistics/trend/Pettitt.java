package io.portolan.statistics.trend;

import java.util.Optional;

/**
 * The test of one step at an unknown place, by ranks: K = max |2 Σ<sub>i≤t</sub> r<sub>i</sub> − t(n+1)|.
 *
 * <p>p ≈ 2 exp(−6K²/(n³+n²)), at most 1; an approximation that is good below 0.5. Source: A. N. Pettitt (1979).
 *
 * @param k the statistic
 * @param last how many values lie before the most likely step
 * @param p the two-sided p-value
 */
public record Pettitt(double k, int last, double p) {
    /** The test of values in time order without gaps; empty when there are fewer than four. */
    public static Optional<Pettitt> of(double[] y) {
        if (y.length < MannKendall.LEAST) {
            return Optional.empty();
        }
        double[] ranks = Autocorrelation.ranks(y);
        double n = y.length;
        double sum = 0;
        double k = 0;
        int last = 0;
        for (int t = 1; t <= n; t++) {
            sum += ranks[t - 1];
            double u = Math.abs(2 * sum - t * (n + 1));
            last = u > k ? t : last;
            k = Math.max(k, u);
        }
        return Optional.of(new Pettitt(k, last, Math.min(1, 2 * Math.exp(-6 * k * k / (n * n * n + n * n)))));
    }

    /** The p-value when autocorrelation widens the variance of rank sums by a ratio of at least 1. */
    public double p(int n, double varianceRatio) {
        double size = (double) n * n * n + (double) n * n;
        return Math.min(1, 2 * Math.exp(-6 * k * k / Math.max(1, varianceRatio) / size));
    }
}
