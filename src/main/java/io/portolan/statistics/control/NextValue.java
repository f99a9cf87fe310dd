package io.portolan.statistics.control;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The next value of a stable process: Student's t with n − 1 degrees around the mean, scale s √(1 + 1/n). Source: G. J. Hahn and W. Q.
 * Meeker (1991), prediction interval for one future observation.
 */
public final class NextValue {
    /** Values that are needed. */
    public static final int LEAST = 8;

    private NextValue() {}

    /** The chance that the next value reaches a target; empty for fewer than {@link #LEAST} values (NaN not counted) or without spread. */
    public static OptionalDouble atLeast(double[] values, double target) {
        double[] y = Arrays.stream(values).filter(Double::isFinite).toArray();
        int n = y.length;
        double mean = Arrays.stream(y).average().orElse(Double.NaN);
        double squares =
                Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum();
        if (n < LEAST || !(squares > 0)) {
            return OptionalDouble.empty();
        }
        double scale = Math.sqrt(squares / (n - 1)) * Math.sqrt(1 + 1.0 / n);
        return OptionalDouble.of(new TDistribution(null, n - 1.0).cumulativeProbability((mean - target) / scale));
    }
}
