package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.Optional;

/**
 * The test of a monotone trend: S = Σ<sub>i&lt;j</sub> sgn(y<sub>j</sub> − y<sub>i</sub>).
 *
 * <p>Var(S) = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 over groups of t equal values; Z = (S ∓ 1)/√Var, two-sided. Up to ten values
 * without ties the p-value is exact. Gaps (NaN) are passed over; fewer than four values are no test; a constant series has p = 1.
 *
 * <p>Source: H. B. Mann (1945), M. G. Kendall (1975).
 *
 * @param n how many values
 * @param s Kendall's S
 * @param variance of S, corrected for autocorrelation where asked
 * @param z the normal score with continuity correction
 * @param p the two-sided p-value
 * @param tau tau-b, which accounts for ties
 * @param method how p was found
 */
public record MannKendall(int n, long s, double variance, double z, double p, double tau, Method method) {
    /** How the p-value was found. */
    public enum Method {
        EXACT("mann-kendall-exact"),
        NORMAL("mann-kendall"),
        HAMED_RAO("hamed-rao"),
        SEASONAL("seasonal-kendall");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** The word used in results. */
        public String word() {
            return word;
        }
    }

    /** Values that are needed. */
    public static final int LEAST = 4;

    private static final int LONGEST_EXACT = 10;

    /** The test of values in time order; empty when there are fewer than {@link #LEAST}. */
    public static Optional<MannKendall> of(double[] values) {
        double[] y = present(values);
        if (y.length < LEAST) {
            return Optional.empty();
        }
        long s = score(y);
        boolean ties = Arrays.stream(y).distinct().count() < y.length;
        double variance = variance(y);
        if (y.length <= LONGEST_EXACT && !ties) {
            double z = z(s, variance);
            return Optional.of(new MannKendall(
                    y.length, s, variance, z, Inversions.twoSided(y.length, s), tau(y, s), Method.EXACT));
        }
        return Optional.of(normal(y, s, variance, Method.NORMAL));
    }

    /**
     * The test with the variance corrected for autocorrelation over the first {@code lags} lags and never made smaller by it.
     *
     * <p>Var* = Var · [1 + 2/(n(n−1)(n−2)) Σ (n−i)(n−i−1)(n−i−2) ρ<sub>i</sub>] over lags with |ρ<sub>i</sub>| &gt;
     * z<sub>0.975</sub>/√n, ρ being the autocorrelation of the ranks of the values without their Sen slope. Source: K. H. Hamed and
     * A. R. Rao (1998); few lags and the floor, since all lags of a seasonal series make up significance.
     */
    public static Optional<MannKendall> hamedRao(double[] values, int lags) {
        double[] y = present(values);
        if (y.length < LEAST) {
            return Optional.empty();
        }
        double variance = variance(y) * Math.max(1, Autocorrelation.varianceRatio(y, lags));
        return Optional.of(normal(y, score(y), variance, Method.HAMED_RAO));
    }

    private static MannKendall normal(double[] y, long s, double variance, Method method) {
        double z = z(s, variance);
        return new MannKendall(y.length, s, variance, z, Tails.normalTwoSided(z), tau(y, s), method);
    }

    static double[] present(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    static double z(long s, double variance) {
        return variance > 0 ? (s - Long.signum(s)) / Math.sqrt(variance) : 0;
    }

    static long score(double[] y) {
        long s = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = i + 1; j < y.length; j++) {
                s += (long) Math.signum(y[j] - y[i]);
            }
        }
        return s;
    }

    static double variance(double[] y) {
        double n = y.length;
        double ties = 0;
        for (double t : tieGroups(y)) {
            ties += t * (t - 1) * (2 * t + 5);
        }
        return (n * (n - 1) * (2 * n + 5) - ties) / 18;
    }

    private static double tau(double[] y, long s) {
        double pairs = y.length * (y.length - 1) / 2.0;
        double tied = Arrays.stream(tieGroups(y)).map(t -> t * (t - 1) / 2).sum();
        return pairs > tied ? s / Math.sqrt(pairs * (pairs - tied)) : 0;
    }

    private static double[] tieGroups(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        double[] groups = new double[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count += i > 0 && sorted[i] == sorted[i - 1] ? 0 : 1;
            groups[count - 1]++;
        }
        return Arrays.copyOf(groups, count);
    }
}
