package io.portolan.statistics.comparison;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A rate of k in n, drawn towards the rate of all so that few cases do not shout: beta-binomial with prior Beta(m·p₀, m·(1 − p₀)).
 *
 * <p>The posterior is Beta(k + m·p₀, n − k + m·(1 − p₀)); p₀ = 0 and 1 leave nothing to compare and give chance 0. Source: A. Gelman et
 * al., Bayesian Data Analysis, 2013, 2.4.
 *
 * @param mean (k + m·p₀) / (n + m)
 * @param chanceAbove the chance that the rate lies above p₀
 */
public record ShrunkenRate(int k, int n, double mean, double chanceAbove) {
    /**
     * The rate of k in n.
     *
     * @param prior the rate of all, p₀
     * @param weight how many cases the prior is worth, m
     */
    public static ShrunkenRate of(int k, int n, double prior, double weight) {
        double mean = (k + weight * prior) / (n + weight);
        if (prior <= 0 || prior >= 1) {
            return new ShrunkenRate(k, n, mean, 0);
        }
        BetaDistribution posterior = new BetaDistribution(null, k + weight * prior, n - k + weight * (1 - prior));
        return new ShrunkenRate(k, n, mean, 1 - posterior.cumulativeProbability(prior));
    }
}
