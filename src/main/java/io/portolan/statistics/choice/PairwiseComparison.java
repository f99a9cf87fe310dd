package io.portolan.statistics.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Weights out of comparisons two by two (analytic hierarchy process).
 *
 * <p>a<sub>ij</sub> says how many times i weighs what j weighs, a<sub>ji</sub> = 1 / a<sub>ij</sub>. The weights are the principal eigenvector with sum 1, by power
 * iteration to 1e-13; λ<sub>max</sub> is its eigenvalue, CI = (λ<sub>max</sub> − n) / (n − 1), CR = CI / RI with Saaty's random indices (0.58, 0.90, 1.12,
 * 1.24, 1.32, 1.41, 1.45, 1.49 for 3 to 10, then 1.51, 1.48, 1.56, 1.57, 1.59 to 15; none beyond). Missing comparisons are completed by the
 * values with the smallest λ<sub>max</sub>, one after the other until none moves, where the given ones connect all.
 *
 * <p>Source: T. L. Saaty (1980, 2008); completion: S. Bozóki, J. Fülöp and L. Rónyai (2010).
 *
 * @param weights the weight of each, with sum 1
 * @param largest λ<sub>max</sub>, at least their number
 * @param pairs all given comparisons, the least consistent first
 */
public record PairwiseComparison(List<Double> weights, double largest, List<Pair> pairs) {
    private static final double[] RANDOM = {.58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
    private static final int FEWEST = 3;
    private static final double EXACT = 1e-13;
    private static final int MOST_ROUNDS = 10_000;
    private static final double WIDEST = Math.log(100);

    /**
     * One comparison.
     *
     * @param first the place of the one that is compared
     * @param second the place of the other
     * @param given how many times the first weighs the second, as given
     * @param fitting the same by the weights
     */
    public record Pair(int first, int second, double given, double fitting) {
        /** How far apart the two are, |ln given − ln fitting|. */
        public double apart() {
            return Math.abs(Math.log(given / fitting));
        }
    }

    public PairwiseComparison {
        weights = List.copyOf(weights);
        pairs = List.copyOf(pairs);
    }

    /**
     * The weights of comparisons.
     *
     * @param given a square of numbers above 0 whose lower triangle is not looked at; NaN where two were not compared
     * @return empty below three, or where the comparisons do not connect all
     */
    public static Optional<PairwiseComparison> of(double[][] given) {
        int n = given.length;
        if (n < FEWEST || !isConnected(given)) {
            return Optional.empty();
        }
        double[][] whole = completed(given);
        double[] weights = weights(whole);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (given[i][j] > 0) {
                    pairs.add(new Pair(i, j, given[i][j], weights[i] / weights[j]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::apart).reversed());
        return Optional.of(
                new PairwiseComparison(Arrays.stream(weights).boxed().toList(), largest(whole, weights), pairs));
    }

    /** CI, 0 for comparisons without contradiction. */
    public double consistencyIndex() {
        return (largest - weights.size()) / (weights.size() - 1);
    }

    /** CR; above 0.10 the comparisons contradict each other too much to be used. Empty beyond fifteen. */
    public OptionalDouble consistencyRatio() {
        int place = weights.size() - FEWEST;
        return place < RANDOM.length ? OptionalDouble.of(consistencyIndex() / RANDOM[place]) : OptionalDouble.empty();
    }

    private static boolean isConnected(double[][] given) {
        int n = given.length;
        boolean[] reached = new boolean[n];
        reached[0] = true;
        for (int round = 0; round < n; round++) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (given[i][j] > 0 && reached[i] != reached[j]) {
                        reached[i] = true;
                        reached[j] = true;
                    }
                }
            }
        }
        return IntStream.range(0, n).allMatch(i -> reached[i]);
    }

    private static double[][] completed(double[][] given) {
        int n = given.length;
        double[][] whole = new double[n][n];
        List<int[]> missing = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            whole[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                set(whole, i, j, given[i][j] > 0 ? given[i][j] : 1);
                if (!(given[i][j] > 0)) {
                    missing.add(new int[] {i, j});
                }
            }
        }
        double moved = missing.isEmpty() ? 0 : 1;
        for (int round = 0; round < MOST_ROUNDS && moved > 1e-9; round++) {
            moved = 0;
            for (int[] pair : missing) {
                double before = Math.log(whole[pair[0]][pair[1]]);
                double best = best(whole, pair);
                set(whole, pair[0], pair[1], Math.exp(best));
                moved = Math.max(moved, Math.abs(best - before));
            }
        }
        return whole;
    }

    private static void set(double[][] whole, int i, int j, double value) {
        whole[i][j] = value;
        whole[j][i] = 1 / value;
    }

    /** λ<sub>max</sub> is convex in the logarithm of one comparison. */
    private static double best(double[][] whole, int[] pair) {
        return new BrentOptimizer(1e-11, 1e-12)
                .optimize(
                        new UnivariateObjectiveFunction(log -> {
                            set(whole, pair[0], pair[1], Math.exp(log));
                            return largest(whole, weights(whole));
                        }),
                        GoalType.MINIMIZE,
                        new MaxEval(1000),
                        new SearchInterval(-WIDEST, WIDEST))
                .getPoint();
    }

    private static double[] weights(double[][] whole) {
        int n = whole.length;
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > EXACT; round++) {
            double[] next = times(whole, weights);
            double sum = Arrays.stream(next).sum();
            moved = 0;
            for (int i = 0; i < n; i++) {
                moved = Math.max(moved, Math.abs(next[i] / sum - weights[i]));
                weights[i] = next[i] / sum;
            }
        }
        return weights;
    }

    private static double largest(double[][] whole, double[] weights) {
        return Arrays.stream(times(whole, weights)).sum();
    }

    private static double[] times(double[][] whole, double[] weights) {
        return Arrays.stream(whole)
                .mapToDouble(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> row[j] * weights[j])
                        .sum())
                .toArray();
    }
}
