package io.portolan.statistics.distribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finitely many values with their probabilities. */
public final class Discrete implements Distribution {

    /** Sums of probabilities are compared with a level up to this much rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] probabilities;

    private Discrete(double[] values, double[] probabilities) {
        this.values = values;
        this.probabilities = probabilities;
    }

    /**
     * The law of the given values with the given weights ≥ 0, which are divided by their sum; the order does not
     * matter. Refused: no value, unequal lengths, NaN, or weights that sum to zero.
     */
    public static Discrete of(double[] values, double[] weights) {
        Check.require(values.length == weights.length, "needs as many weights as values");
        double[] w = Arrays.stream(weights).sorted().toArray();
        double total = Arrays.stream(w).sum();
        Check.require(
                w.length > 0 && w[0] >= 0 && total > 0 && Double.isFinite(total),
                "needs weights >= 0 with a positive sum, has " + Arrays.toString(weights));
        Check.require(Arrays.stream(values).allMatch(Double::isFinite), "needs finite values");
        int[] order = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> values[i]).thenComparingDouble(i -> weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Discrete(
                Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> weights[i] / total).toArray());
    }

    /** The values in ascending order. */
    public double[] values() {
        return values.clone();
    }

    /** The probabilities of {@link #values()}, which sum to 1. */
    public double[] probabilities() {
        return probabilities.clone();
    }

    Discrete negated() {
        return of(Arrays.stream(values).map(x -> -x).toArray(), probabilities);
    }

    @Override
    public double mean() {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> probabilities[i] * values[i])
                .sum();
    }

    @Override
    public double variance() {
        return centralMoment(2);
    }

    @Override
    public double thirdCentralMoment() {
        return centralMoment(3);
    }

    private double centralMoment(int order) {
        double mean = mean();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> probabilities[i] * Math.pow(values[i] - mean, order))
                .sum();
    }

    @Override
    public double cumulative(double x) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] <= x; i++) {
            sum += probabilities[i];
        }
        return x >= upper() ? 1 : sum;
    }

    @Override
    public double quantile(double u) {
        Check.unit(u);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += probabilities[i];
            if (sum >= u - ROUNDING) {
                return values[i];
            }
        }
        return upper();
    }

    @Override
    public double integral(double x) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] < x; i++) {
            sum += probabilities[i] * (x - values[i]);
        }
        return sum;
    }

    @Override
    public double lower() {
        return values[0];
    }

    @Override
    public double upper() {
        return values[values.length - 1];
    }
}
