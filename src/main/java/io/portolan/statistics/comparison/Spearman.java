package io.portolan.statistics.comparison;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation: the correlation of mid-ranks, over the places where both series have a value. Empty below {@link #LEAST}
 * such places or where one series is constant. Exact to rounding. Source: C. Spearman (1904).
 */
public final class Spearman {
    /** Pairs that are needed. */
    public static final int LEAST = 8;

    private Spearman() {}

    /** The correlation of two series of the same length; NaN for gaps. */
    public static OptionalDouble of(double[] x, double[] y) {
        int[] both = IntStream.range(0, Math.min(x.length, y.length))
                .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
                .toArray();
        if (both.length < LEAST) {
            return OptionalDouble.empty();
        }
        double[] a = centred(Ranks.of(Arrays.stream(both).mapToDouble(i -> x[i]).toArray()));
        double[] b = centred(Ranks.of(Arrays.stream(both).mapToDouble(i -> y[i]).toArray()));
        double squares = product(a, a) * product(b, b);
        return squares > 0 ? OptionalDouble.of(product(a, b) / Math.sqrt(squares)) : OptionalDouble.empty();
    }

    private static double[] centred(double[] ranks) {
        double mean = (ranks.length + 1) / 2.0;
        return Arrays.stream(ranks).map(rank -> rank - mean).toArray();
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
