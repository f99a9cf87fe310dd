package io.portolan.statistics.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What each season of the year adds to a series, drawn toward nothing as far as the years disagree.
 *
 * <p>Trend: the centred mean over a year, carried on at both ends by the straight line through its nearest year. The effects are the means
 * of what is left by season, centred, each year counting four fifths of the year after it; they are multiplied by 1 − 1/F, at least 0, where F is the mean square between the seasons over that
 * within. So half a season is used where half is sure, and two years are enough to begin with.
 *
 * <p>Source: classical decomposition; shrinkage: W. James and C. Stein (1961), for seasonal factors D. M. Miller and D. Williams (2003).
 *
 * @param effects by place in the series modulo their number; empty where there is no season
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never kept
record SeasonalEffects(double[] effects) {
    private static final double FADING = 0.8;

    static final SeasonalEffects NONE = new SeasonalEffects(new double[0]);

    /** The effects in values without gaps; none below two years. */
    static SeasonalEffects of(double[] y, int period) {
        if (period < 2 || y.length < 2 * period) {
            return NONE;
        }
        double[] trend = trend(y, period);
        double[] left =
                IntStream.range(0, y.length).mapToDouble(i -> y[i] - trend[i]).toArray();
        double[] means = IntStream.range(0, period)
                .mapToDouble(season -> mean(left, season, period))
                .toArray();
        double centre = Arrays.stream(means).average().orElse(0);
        double kept = kept(left, means, period);
        return kept == 0
                ? NONE
                : new SeasonalEffects(
                        Arrays.stream(means).map(m -> kept * (m - centre)).toArray());
    }

    private static double kept(double[] left, double[] means, int period) {
        int n = left.length;
        double centre = Arrays.stream(left).average().orElse(0);
        double between = IntStream.range(0, n)
                        .mapToDouble(i -> square(means[i % period] - centre))
                        .sum()
                / (period - 1);
        double within = IntStream.range(0, n)
                        .mapToDouble(i -> square(left[i] - means[i % period]))
                        .sum()
                / (n - period);
        return between <= within ? 0 : 1 - within / between;
    }

    private static double[] trend(double[] y, int period) {
        int half = period / 2;
        int first = half;
        int last = y.length - 1 - half;
        double[] trend = new double[y.length];
        for (int i = first; i <= last; i++) {
            trend[i] = period % 2 == 0
                    ? (sum(y, i - half, i + half) + sum(y, i - half + 1, i + half + 1)) / (2 * period)
                    : sum(y, i - half, i + half + 1) / period;
        }
        int span = Math.min(period, last - first + 1);
        double[] start = line(trend, first, span);
        double[] end = line(trend, last - span + 1, span);
        IntStream.range(0, first).forEach(i -> trend[i] = start[0] + start[1] * (i - first));
        IntStream.range(last + 1, y.length).forEach(i -> trend[i] = end[0] + end[1] * (i - (last - span + 1)));
        return trend;
    }

    /** Level at the start and slope of the least-squares line through {@code span} values. */
    private static double[] line(double[] y, int from, int span) {
        double middle = (span - 1) / 2.0;
        double mean = sum(y, from, from + span) / span;
        double squares =
                IntStream.range(0, span).mapToDouble(i -> square(i - middle)).sum();
        double slope = squares == 0
                ? 0
                : IntStream.range(0, span)
                                .mapToDouble(i -> (i - middle) * y[from + i])
                                .sum()
                        / squares;
        return new double[] {mean - slope * middle, slope};
    }

    double at(int place) {
        return effects.length == 0 ? 0 : effects[place % effects.length];
    }

    private static double sum(double[] y, int from, int to) {
        return Arrays.stream(y, from, to).sum();
    }

    private static double mean(double[] y, int first, int step) {
        double sum = 0;
        double weights = 0;
        for (int i = first; i < y.length; i += step) {
            double weight = Math.pow(FADING, (y.length - 1.0 - i) / step);
            sum += weight * y[i];
            weights += weight;
        }
        return sum / weights;
    }

    private static double square(double x) {
        return x * x;
    }
}
