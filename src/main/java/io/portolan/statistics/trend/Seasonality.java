package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Whether the same months are alike year after year, and by how much they differ from the others.
 *
 * <p>On first differences: QS = n(n+2)·[r²<sub>m</sub>/(n−m) + r²<sub>2m</sub>/(n−2m)] with positive autocorrelations at lags m and 2m only, χ²
 * with two degrees of freedom (0 when r<sub>m</sub> ≤ 0), and the Kruskal–Wallis statistic of the differences by season, χ² with m − 1. A season
 * is established from three years on when QS has p &lt; 0.01 or Kruskal–Wallis p &lt; 0.002 and at least two fifths of the variance belong to it;
 * with two to three years when the two years correlate with 0.7 or more; below that never.
 *
 * @param qs the statistic QS; 0 where it cannot be taken
 * @param kruskalWallis the statistic of Kruskal and Wallis; 0 where it cannot be taken
 * @param strength 1 − Var(remainder)/Var(season + remainder), from 0 to 1
 * @param established whether there is a season
 * @param effects what each season adds, centred on zero; by place in the series modulo the period
 * @see <a href="https://jdemetra.org">JDemetra+, tests for seasonality</a>
 */
public record Seasonality(double qs, double kruskalWallis, double strength, boolean established, List<Double> effects) {
    private static final double QS_P = 0.01;
    private static final double KRUSKAL_WALLIS_P = 0.002;
    private static final double WEAKEST = 0.4;
    private static final double ALIKE = 0.7;

    public Seasonality {
        effects = List.copyOf(effects);
    }

    /**
     * The season of a series.
     *
     * @param values in time order without omitted slots; NaN where missing, bridged for the tests by its neighbours
     * @param period how many values make a year; below 2 there is no season
     */
    public static Seasonality of(double[] values, int period) {
        double[] y = bridged(values);
        if (period < 2 || y.length < 2 * period || DoubleStream.of(y).distinct().count() < 2) {
            return new Seasonality(0, 0, 0, false, List.of());
        }
        double[] differences =
                IntStream.range(1, y.length).mapToDouble(i -> y[i] - y[i - 1]).toArray();
        double qs = qs(differences, period);
        double kruskalWallis = kruskalWallis(differences, period);
        double[] detrended = detrended(y, period);
        double[] effects = effects(detrended, period);
        double strength = strength(detrended, effects);
        boolean tested = (Tails.chiSquaredUpper(qs, 2) < QS_P
                        || Tails.chiSquaredUpper(kruskalWallis, period - 1.0) < KRUSKAL_WALLIS_P)
                && strength >= WEAKEST;
        boolean established = y.length >= 3 * period ? tested : alike(y, period);
        return new Seasonality(
                qs,
                kruskalWallis,
                strength,
                established,
                Arrays.stream(effects).boxed().toList());
    }

    /**
     * By how much the spread of n values without their season understates that of the process, because m − 1 effects were fitted to them:
     * √((n − 1)/(n − m)); 1 without effects.
     */
    public double widening(int n) {
        int m = effects.size();
        return m > 1 && n > m ? Math.sqrt((n - 1.0) / (n - m)) : 1;
    }

    /** The series without the season; gaps stay gaps. */
    public double[] adjusted(double[] values) {
        if (effects.isEmpty()) {
            return values.clone();
        }
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - effects.get(i % effects.size()))
                .toArray();
    }

    private static double qs(double[] d, int period) {
        int n = d.length;
        double first = Autocorrelation.at(d, period);
        if (first <= 0) {
            return 0;
        }
        double second = n > 2 * period ? Math.max(0, Autocorrelation.at(d, 2 * period)) : 0;
        double later = n > 2 * period ? second * second / (n - 2.0 * period) : 0;
        return n * (n + 2.0) * (first * first / (n - period) + later);
    }

    private static double kruskalWallis(double[] d, int period) {
        double[] ranks = Autocorrelation.ranks(d);
        int n = d.length;
        double between = IntStream.range(0, period)
                .mapToDouble(season -> {
                    double[] group = everyNth(ranks, season, period);
                    double sum = Arrays.stream(group).sum();
                    return group.length == 0 ? 0 : sum * sum / group.length;
                })
                .sum();
        double ties = Arrays.stream(d)
                .distinct()
                .map(value -> Arrays.stream(d).filter(other -> other == value).count())
                .map(t -> t * t * t - t)
                .sum();
        double correction = 1 - ties / ((double) n * n * n - n);
        return correction <= 0 ? 0 : (12 / (n * (n + 1.0)) * between - 3 * (n + 1.0)) / correction;
    }

    /**
     * Minus a centred mean over a year, which near the ends is that of the nearest whole year. Where there are fewer than three years each
     * has its own mean: a sliding one would turn a step between them into a slope and call that slope a season.
     */
    private static double[] detrended(double[] y, int period) {
        if (y.length < 3 * period) {
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> y[i] - ownYear(y, i, period))
                    .toArray();
        }
        int half = period / 2;
        return IntStream.range(0, y.length)
                .mapToDouble(i -> {
                    int from = Math.max(0, Math.min(i - half, y.length - period));
                    return y[i]
                            - Arrays.stream(y, from, from + period).average().orElse(0);
                })
                .toArray();
    }

    /** The mean of the year of a value, years counted back from the last one. */
    private static double ownYear(double[] y, int i, int period) {
        int from = Math.max(0, y.length - period * (1 + (y.length - 1 - i) / period));
        return Arrays.stream(y, from, from + period).average().orElse(0);
    }

    private static double[] effects(double[] detrended, int period) {
        double[] medians = IntStream.range(0, period)
                .mapToDouble(season -> median(everyNth(detrended, season, period)))
                .toArray();
        double centre = Arrays.stream(medians).average().orElse(0);
        return Arrays.stream(medians).map(effect -> effect - centre).toArray();
    }

    private static double strength(double[] detrended, double[] effects) {
        double[] remainder = IntStream.range(0, detrended.length)
                .mapToDouble(i -> detrended[i] - effects[i % effects.length])
                .toArray();
        double all = variance(detrended);
        return all == 0 ? 0 : Math.max(0, 1 - variance(remainder) / all);
    }

    private static boolean alike(double[] y, int period) {
        int start = y.length - 2 * period;
        double[] before = detrendedYear(y, start, period);
        double[] after = detrendedYear(y, start + period, period);
        double shared = IntStream.range(0, period)
                .mapToDouble(i -> before[i] * after[i])
                .sum();
        double scale = Math.sqrt(squares(before) * squares(after));
        return scale > 0 && shared / scale >= ALIKE;
    }

    /** A year minus its own straight line between its halves, so that a trend is not taken for a shared shape. */
    private static double[] detrendedYear(double[] y, int start, int period) {
        double mean = Arrays.stream(y, start, start + period).average().orElse(0);
        double middle = (period - 1) / 2.0;
        double slope = IntStream.range(0, period)
                        .mapToDouble(i -> (i - middle) * (y[start + i] - mean))
                        .sum()
                / IntStream.range(0, period)
                        .mapToDouble(i -> (i - middle) * (i - middle))
                        .sum();
        return IntStream.range(0, period)
                .mapToDouble(i -> y[start + i] - mean - slope * (i - middle))
                .toArray();
    }

    private static double[] bridged(double[] values) {
        double[] y = values.clone();
        for (int i = 0; i < y.length; i++) {
            if (!Double.isFinite(y[i])) {
                double before = i > 0 ? y[i - 1] : Double.NaN;
                double after = Arrays.stream(values, i + 1, values.length)
                        .filter(Double::isFinite)
                        .findFirst()
                        .orElse(before);
                y[i] = Double.isFinite(before) ? (before + after) / 2 : after;
            }
        }
        return Arrays.stream(y).filter(Double::isFinite).toArray();
    }

    private static double[] everyNth(double[] values, int first, int step) {
        return IntStream.iterate(first, i -> i < values.length, i -> i + step)
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(v -> v * v).sum();
    }
}
