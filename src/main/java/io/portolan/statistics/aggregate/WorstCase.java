package io.portolan.statistics.aggregate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The greatest quantile that a sum can have whatever way its parts depend on each other, by the rearrangement algorithm: the tails of the
 * parts beyond q as columns of {@value #ROWS} equally likely values, each column put against the sum of the others until the smallest sum
 * of a row grows no more. The result is that smallest sum, a lower bound of the supremum that is tight to about (1−q)/{@value #ROWS} of a
 * part's tail. One part: its own quantile. No parts: 0.
 *
 * <p>Sources: L. Rüschendorf (1982); G. Puccetti and L. Rüschendorf (2012); P. Embrechts, G. Puccetti and L. Rüschendorf (2013).
 */
public final class WorstCase {
    private static final int ROWS = 500;
    private static final int MOST_ROUNDS = 50;
    private static final double ENOUGH = 1e-9;

    private WorstCase() {}

    /** The greatest P_q of a sum of aggregates. */
    public static double quantile(List<Aggregate> parts, double q) {
        double[][] columns = parts.stream().map(part -> tail(part, q)).toArray(double[][]::new);
        double before = smallest(columns);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (double[] column : columns) {
                oppose(column, sums(columns));
            }
            double after = smallest(columns);
            if (after - before <= ENOUGH * Math.abs(after)) {
                return Math.max(before, after);
            }
            before = after;
        }
        return before;
    }

    private static double[] tail(Aggregate part, double q) {
        return IntStream.range(0, ROWS)
                .mapToDouble(k -> part.quantile(Math.min(1 - 1e-9, q + (1 - q) * k / ROWS)))
                .toArray();
    }

    /** Puts the largest value of a column where the others are least. */
    private static void oppose(double[] column, double[] sums) {
        Integer[] order = IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> sums[row] - column[row]))
                .toArray(Integer[]::new);
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        for (int k = 0; k < order.length; k++) {
            column[order[k]] = sorted[sorted.length - 1 - k];
        }
    }

    private static double[] sums(double[][] columns) {
        return IntStream.range(0, ROWS)
                .mapToDouble(row -> Arrays.stream(columns)
                        .mapToDouble(column -> column[row])
                        .sum())
                .toArray();
    }

    private static double smallest(double[][] columns) {
        return DoubleStream.of(sums(columns)).min().orElse(0);
    }
}
