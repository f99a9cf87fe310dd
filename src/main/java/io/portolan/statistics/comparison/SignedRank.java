package io.portolan.statistics.comparison;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Wilcoxon's test whether paired differences lie around zero.
 *
 * <p>Differences of zero are dropped; W is the sum of the ranks of |d| over positive d, equal |d| sharing their mean rank. Up to
 * {@value #LONGEST_EXACT} differences the two-sided p-value is exact, ties included, by convolution of the doubled ranks; beyond that
 * it is normal, with the variance for ties Σr²/4 and a continuity correction. Fewer than {@value #LEAST} differences give no test, since
 * not even the most extreme outcome would be below 5 %.
 *
 * <p>Source: F. Wilcoxon (1945); zeros and ties as in W. J. Conover, Practical Nonparametric Statistics (1999).
 *
 * @param n how many differences other than zero
 * @param w the rank sum of the positive ones
 * @param p the two-sided p-value
 */
public record SignedRank(int n, double w, double p) {
    /** Differences that are needed. */
    public static final int LEAST = 6;

    private static final int LONGEST_EXACT = 25;

    /** The test of some differences; NaN are passed over. */
    public static Optional<SignedRank> of(double[] differences) {
        double[] d = Arrays.stream(differences)
                .filter(x -> Double.isFinite(x) && x != 0)
                .toArray();
        if (d.length < LEAST) {
            return Optional.empty();
        }
        double[] ranks = Ranks.of(Arrays.stream(d).map(Math::abs).toArray());
        double w = 0;
        for (int i = 0; i < d.length; i++) {
            w += d[i] > 0 ? ranks[i] : 0;
        }
        return Optional.of(new SignedRank(d.length, w, d.length <= LONGEST_EXACT ? exact(ranks, w) : normal(ranks, w)));
    }

    /** P(W ≤ w) and P(W ≥ w) of all 2ⁿ signs, the smaller one doubled. */
    private static double exact(double[] ranks, double w) {
        int most = (int) Math.rint(2 * Arrays.stream(ranks).sum());
        double[] ways = new double[most + 1];
        ways[0] = 1;
        for (double rank : ranks) {
            int step = (int) Math.rint(2 * rank);
            for (int k = most; k >= step; k--) {
                ways[k] += ways[k - step];
            }
        }
        int at = (int) Math.rint(2 * w);
        double all = Math.pow(2, ranks.length);
        double below = Arrays.stream(ways, 0, at + 1).sum() / all;
        double above = Arrays.stream(ways, at, most + 1).sum() / all;
        return Math.min(1, 2 * Math.min(below, above));
    }

    private static double normal(double[] ranks, double w) {
        double mean = Arrays.stream(ranks).sum() / 2;
        double sd = Math.sqrt(Arrays.stream(ranks).map(r -> r * r).sum() / 4);
        double z = Math.max(0, Math.abs(w - mean) - 0.5) / sd;
        return Math.min(1, 2 * StandardNormal.cumulative(-z));
    }
}
