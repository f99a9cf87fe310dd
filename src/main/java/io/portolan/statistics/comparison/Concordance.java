package io.portolan.statistics.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far one order agrees with another: all pairs of things, told by whether a score orders them as a value does.
 *
 * <p>Kendall's τ-b = (C − D)/√((N − T_s)(N − T_v)) with C pairs in the same and D in the opposite order, N = n(n−1)/2, T_s pairs of equal
 * scores and T_v of equal values; NaN when either is constant or n &lt; 2. Shares are of all N pairs: tied ones have equal scores though
 * their values differ. O(n log n) for the pairs in opposite order.
 *
 * <p>Sources: M. G. Kendall (1945); L. A. Cox, What's wrong with risk matrices? (2008).
 *
 * @param n how many things
 * @param tau τ-b
 * @param tied the share of pairs that the score cannot tell apart
 * @param reversed the share of pairs that the score puts in the wrong order
 */
public record Concordance(int n, double tau, double tied, double reversed) {
    /** The agreement of scores with values. */
    public static Concordance of(double[] scores, double[] values) {
        int n = scores.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> scores[i]).thenComparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double pairs = n * (n - 1.0) / 2;
        double equalScores = tiedPairs(scores);
        double equalValues = tiedPairs(values);
        double equalBoth = bothTied(scores, values, order);
        double opposite =
                inversions(Arrays.stream(order).mapToDouble(i -> values[i]).toArray());
        double same = pairs - equalScores - equalValues + equalBoth - opposite;
        double tau = (same - opposite) / Math.sqrt((pairs - equalScores) * (pairs - equalValues));
        return new Concordance(n, tau, (equalScores - equalBoth) / pairs, opposite / pairs);
    }

    private static double tiedPairs(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double pairs = 0;
        for (int from = 0, k = 1; k <= sorted.length; k++) {
            if (k == sorted.length || sorted[k] != sorted[from]) {
                pairs += (k - from) * (k - from - 1.0) / 2;
                from = k;
            }
        }
        return pairs;
    }

    private static double bothTied(double[] scores, double[] values, int[] order) {
        double pairs = 0;
        for (int from = 0, k = 1; k <= order.length; k++) {
            if (k == order.length
                    || scores[order[k]] != scores[order[from]]
                    || values[order[k]] != values[order[from]]) {
                pairs += (k - from) * (k - from - 1.0) / 2;
                from = k;
            }
        }
        return pairs;
    }

    /** Pairs whose first value is the larger one, by merging; sorts the values. */
    private static double inversions(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double[] left = Arrays.copyOfRange(values, 0, values.length / 2);
        double[] right = Arrays.copyOfRange(values, values.length / 2, values.length);
        double count = inversions(left) + inversions(right);
        for (int k = 0, i = 0, j = 0; k < values.length; k++) {
            boolean fromLeft = j == right.length || (i < left.length && left[i] <= right[j]);
            count += fromLeft ? 0 : left.length - i;
            values[k] = fromLeft ? left[i++] : right[j++];
        }
        return count;
    }
}
