package io.portolan.statistics.comparison;

import io.portolan.statistics.distribution.StandardNormal;

/**
 * A share of successes and its 95 % interval, which keeps its level also near 0 and 1 and for few trials.
 *
 * <p>Centre (k + z²/2)/(n + z²), half width z/(n + z²)·√(k(n−k)/n + z²/4), z = 1.96. Source: E. B. Wilson (1927).
 *
 * @param share k/n
 * @param low the lower end
 * @param high the upper end
 */
public record Proportion(double share, double low, double high) {
    /** The share of k successes in n ≥ 1 trials. */
    public static Proportion of(int k, int n) {
        double z = StandardNormal.quantile(0.975);
        double centre = (k + z * z / 2) / (n + z * z);
        double half = z / (n + z * z) * Math.sqrt((double) k * (n - k) / n + z * z / 4);
        return new Proportion((double) k / n, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
