package io.portolan.statistics.aggregate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks of draws and their correlation. Source: C. Spearman (1904). */
final class Ranks {
    private Ranks() {}

    /** The ranks of values in rising order, equal ones sharing their mean. */
    static double[] of(double[] rising) {
        double[] ranks = new double[rising.length];
        for (int from = 0; from < rising.length; ) {
            int to = from;
            while (to < rising.length && rising[to] == rising[from]) {
                to++;
            }
            Arrays.fill(ranks, from, to, (from + to - 1) / 2.0);
            from = to;
        }
        return ranks;
    }

    /** The correlation of some lists of ranks with the ranks of sums; NaN for an empty or a constant list. */
    static double[] correlations(double[][] ranks, double[] sums) {
        int[] order = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> sums[k]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted = Arrays.stream(order).mapToDouble(k -> sums[k]).toArray();
        double[] tied = of(sorted);
        double[] ofSums = new double[sums.length];
        IntStream.range(0, order.length).forEach(k -> ofSums[order[k]] = tied[k]);
        return Arrays.stream(ranks)
                .mapToDouble(list -> list.length == 0 ? Double.NaN : correlation(list, ofSums))
                .toArray();
    }

    /** Pearson's correlation of ranks, whose mean is (n−1)/2 by construction. */
    private static double correlation(double[] one, double[] other) {
        double mean = (one.length - 1) / 2.0;
        double product = 0;
        double first = 0;
        double second = 0;
        for (int k = 0; k < one.length; k++) {
            product += (one[k] - mean) * (other[k] - mean);
            first += (one[k] - mean) * (one[k] - mean);
            second += (other[k] - mean) * (other[k] - mean);
        }
        return first > 0 && second > 0 ? product / Math.sqrt(first * second) : Double.NaN;
    }
}
