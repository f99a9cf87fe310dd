package io.portolan.statistics.comparison;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * By how many periods one series runs ahead of another.
 *
 * <p>Both are differenced and passed through the autoregression of the leader (order 0 to 3 by AICc, Yule–Walker), because what two series
 * remember of themselves looks like a relation between them. Of the cross-correlations r<sub>k</sub> = corr(x<sub>t</sub>, y<sub>t+k</sub>)
 * at k = −6 … 6 the largest in size counts if it lies at k &gt; 0 and has the same sign in both halves of the sample. Its p-value is that of r√n
 * as a standard normal value, times the 13 lags. Empty below {@link #LEAST} values, with gaps, or where a series is constant.
 *
 * <p>Source: L. D. Haugh (1976); G. E. P. Box and G. M. Jenkins (1970), chapter 11.
 *
 * @param lag how many periods the leader is ahead
 * @param correlation r at that lag
 * @param n pairs that it rests on
 * @param p the chance of such a correlation at any of the lags where there is no relation
 */
public record LeadLag(int lag, double correlation, int n, double p) {
    /** Values that are needed. */
    public static final int LEAST = 36;

    private static final int LAGS = 6;
    private static final int ORDERS = 3;

    /** By how much {@code x} runs ahead of {@code y}; empty when it does not. Both in the same periods, without a season. */
    public static Optional<LeadLag> of(double[] x, double[] y) {
        boolean whole = x.length == y.length
                && x.length >= LEAST
                && Arrays.stream(x).allMatch(Double::isFinite)
                && Arrays.stream(y).allMatch(Double::isFinite);
        if (!whole) {
            return Optional.empty();
        }
        double[] moves = differences(x);
        double[] memory = autoregression(moves);
        return strongest(filtered(moves, memory), filtered(differences(y), memory));
    }

    private static Optional<LeadLag> strongest(double[] x, double[] y) {
        return IntStream.rangeClosed(-LAGS, LAGS)
                .boxed()
                .max(Comparator.comparingDouble(k -> Math.abs(crossCorrelation(x, y, k))))
                .filter(k -> k > 0 && holds(x, y, k))
                .map(k -> {
                    double r = crossCorrelation(x, y, k);
                    int n = x.length - k;
                    double p = 2 * StandardNormal.cumulative(-Math.abs(r) * Math.sqrt(n));
                    return new LeadLag(k, r, n, Math.min(1, (2 * LAGS + 1) * p));
                });
    }

    private static boolean holds(double[] x, double[] y, int lag) {
        int half = x.length / 2;
        double first = crossCorrelation(Arrays.copyOf(x, half), Arrays.copyOf(y, half), lag);
        double second =
                crossCorrelation(Arrays.copyOfRange(x, half, x.length), Arrays.copyOfRange(y, half, y.length), lag);
        return first * second > 0;
    }

    /** Σ (x<sub>t</sub> − x̄)(y<sub>t+k</sub> − ȳ) over the root of both sums of squares; 0 where one is constant. */
    static double crossCorrelation(double[] x, double[] y, int lag) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double shared = IntStream.range(Math.max(0, -lag), Math.min(x.length, y.length - lag))
                .mapToDouble(t -> (x[t] - meanX) * (y[t + lag] - meanY))
                .sum();
        double scale = Math.sqrt(squares(x, meanX) * squares(y, meanY));
        return scale > 0 ? shared / scale : 0;
    }

    private static double squares(double[] values, double mean) {
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }

    static double[] differences(double[] values) {
        return IntStream.range(1, values.length)
                .mapToDouble(i -> values[i] - values[i - 1])
                .toArray();
    }

    /** The weights of the earlier values, by the recursion of Levinson and Durbin, as many as AICc asks for. */
    private static double[] autoregression(double[] y) {
        double[] weights = {};
        double[] best = {};
        double variance = 1;
        double lowest = criterion(y.length, variance, 0);
        for (int order = 1; order <= ORDERS && variance > 0; order++) {
            double[] before = weights;
            double partial = crossCorrelation(y, y, order);
            for (int i = 0; i < before.length; i++) {
                partial -= before[i] * crossCorrelation(y, y, order - 1 - i);
            }
            double reflection = partial / variance;
            weights = Arrays.copyOf(before, order);
            weights[order - 1] = reflection;
            for (int i = 0; i < before.length; i++) {
                weights[i] = before[i] - reflection * before[before.length - 1 - i];
            }
            variance *= 1 - reflection * reflection;
            double criterion = criterion(y.length, variance, order);
            best = criterion < lowest ? weights : best;
            lowest = Math.min(criterion, lowest);
        }
        return best;
    }

    private static double criterion(int n, double variance, int order) {
        int k = order + 1;
        return n * Math.log(Math.max(variance, Double.MIN_NORMAL)) + 2.0 * k * n / (n - k - 1.0);
    }

    private static double[] filtered(double[] y, double[] weights) {
        return IntStream.range(weights.length, y.length)
                .mapToDouble(t -> y[t]
                        - IntStream.range(0, weights.length)
                                .mapToDouble(i -> weights[i] * y[t - 1 - i])
                                .sum())
                .toArray();
    }
}
