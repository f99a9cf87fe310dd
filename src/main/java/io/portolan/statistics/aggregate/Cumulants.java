package io.portolan.statistics.aggregate;

import java.util.List;

/** Mean, variance and third central moment of a law. */
record Cumulants(double mean, double variance, double third) {

    static final Cumulants ZERO = new Cumulants(0, 0, 0);

    /** Products are sums of independent quantities. */
    static final Factors.Algebra<Cumulants> ALGEBRA = new Factors.Algebra<>() {
        @Override
        public Cumulants product(List<Cumulants> parts) {
            return sum(parts);
        }

        @Override
        public Cumulants mixture(double[] weights, List<Cumulants> parts) {
            return Cumulants.mixture(weights, parts);
        }
    };

    /** Of the sum of independent quantities: each adds up. */
    static Cumulants sum(List<Cumulants> parts) {
        Cumulants sum = ZERO;
        for (Cumulants part : parts) {
            sum = sum.plus(1, part);
        }
        return sum;
    }

    /** This plus a multiple of the other, entry by entry. */
    Cumulants plus(double factor, Cumulants other) {
        return new Cumulants(
                mean + factor * other.mean, variance + factor * other.variance, third + factor * other.third);
    }

    /** Of a mixture: the variance within and of the means; third E[κ₃] + 3·Cov(mean, variance) + κ₃(mean). */
    static Cumulants mixture(double[] weights, List<Cumulants> parts) {
        double mean = 0;
        for (int j = 0; j < weights.length; j++) {
            mean += weights[j] * parts.get(j).mean;
        }
        double variance = 0;
        double third = 0;
        for (int j = 0; j < weights.length; j++) {
            Cumulants part = parts.get(j);
            double d = part.mean - mean;
            variance += weights[j] * (part.variance + d * d);
            third += weights[j] * (part.third + 3 * d * part.variance + d * d * d);
        }
        return new Cumulants(mean, variance, third);
    }
}
