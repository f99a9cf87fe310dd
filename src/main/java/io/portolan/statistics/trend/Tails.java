package io.portolan.statistics.trend;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;

/** Tail probabilities and quantiles of the usual distributions, to about 1e-12. */
final class Tails {
    /** The 97.5 % point of the standard normal distribution. */
    static final double Z_975 = 1.959963984540054;

    private Tails() {}

    /** P(|Z| ≥ |z|). */
    static double normalTwoSided(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** P(T ≥ t). */
    static double studentUpper(double t, double degrees) {
        return new TDistribution(null, degrees).cumulativeProbability(-t);
    }

    /** The value that T stays below with probability p. */
    static double studentQuantile(double p, double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability(p);
    }

    /** P(χ² ≥ x). */
    static double chiSquaredUpper(double x, double degrees) {
        return 1 - new ChiSquaredDistribution(null, degrees).cumulativeProbability(x);
    }
}
