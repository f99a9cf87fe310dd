package io.portolan.statistics.comparison;

import java.util.Arrays;

/**
 * The law of how many of some independent events occur, each with a probability of its own.
 *
 * <p>P(K = k) by convolution, exact up to rounding for any number of events; no events: K = 0.
 *
 * <p>Source: S. D. Poisson (1837); Y. Hong, On computing the distribution function for the Poisson binomial distribution (2013).
 */
public final class PoissonBinomial {
    private final double[] masses;

    private PoissonBinomial(double[] masses) {
        this.masses = masses;
    }

    /** The law for some probabilities in [0, 1], sorted first so that their order changes no bit. */
    public static PoissonBinomial of(double... probabilities) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double[] masses = new double[sorted.length + 1];
        masses[0] = 1;
        for (int n = 0; n < sorted.length; n++) {
            for (int k = n + 1; k >= 0; k--) {
                masses[k] = masses[k] * (1 - sorted[n]) + (k == 0 ? 0 : masses[k - 1] * sorted[n]);
            }
        }
        return new PoissonBinomial(masses);
    }

    /** P(K = k); 0 where that cannot be. */
    public double mass(int k) {
        return k < 0 || k >= masses.length ? 0 : masses[k];
    }

    /** P(K ≤ k). */
    public double cumulative(int k) {
        double sum = 0;
        for (int j = 0; j <= Math.min(k, masses.length - 1); j++) {
            sum += masses[j];
        }
        return sum;
    }

    /** P(K ≥ k). */
    public double atLeast(int k) {
        double sum = 0;
        for (int j = masses.length - 1; j >= Math.max(0, k); j--) {
            sum += masses[j];
        }
        return sum;
    }

    /** Twice the smaller of P(K ≤ k) and P(K ≥ k), at most 1. */
    public double twoSided(int k) {
        return Math.min(1, 2 * Math.min(cumulative(k), atLeast(k)));
    }

    /** The same with half of P(K = k) counted on either side (Lancaster, 1961). */
    public double twoSidedMidP(int k) {
        double half = mass(k) / 2;
        return Math.min(1, 2 * Math.min(cumulative(k) - half, atLeast(k) - half));
    }
}
