package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The median of the slopes between all pairs of values, with its 95 % confidence interval.
 *
 * <p>slope = med{(y<sub>j</sub> − y<sub>i</sub>)/(t<sub>j</sub> − t<sub>i</sub>)}, intercept = med(y) − slope · med(t); the interval
 * lies between the slopes of rank (N − C)/2 and (N + C)/2 + 1, C = z<sub>0.975</sub> √Var(S). Units: those of y per unit of t. Gaps
 * (NaN) are passed over; fewer than two different times give nothing.
 *
 * <p>Source: P. K. Sen (1968).
 *
 * @param slope the median slope
 * @param intercept the level at t = 0
 * @param low the lower end of the slope's interval
 * @param high its upper end
 */
public record TheilSen(double slope, double intercept, double low, double high) {
    /** The slope per place in the series, counted from 0. */
    public static Optional<TheilSen> of(double[] y) {
        return of(IntStream.range(0, y.length).asDoubleStream().toArray(), y);
    }

    /** The slope per unit of the given times. */
    public static Optional<TheilSen> of(double[] times, double[] values) {
        int[] places = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        double[] t = Arrays.stream(places).mapToDouble(i -> times[i]).toArray();
        double[] y = Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
        double[] slopes = slopes(t, y);
        if (slopes.length == 0) {
            return Optional.empty();
        }
        double slope = median(slopes);
        double c = Tails.Z_975 * Math.sqrt(MannKendall.variance(y));
        int low = (int) Math.rint((slopes.length - c) / 2);
        int high = (int) Math.rint((slopes.length + c) / 2) + 1;
        return Optional.of(new TheilSen(
                slope,
                sortedMedian(y) - slope * sortedMedian(t),
                slopes[Math.max(0, low - 1)],
                slopes[Math.min(slopes.length, high) - 1]));
    }

    private static double[] slopes(double[] t, double[] y) {
        double[] slopes = new double[y.length * (y.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = i + 1; j < y.length; j++) {
                if (t[j] != t[i]) {
                    slopes[count++] = (y[j] - y[i]) / (t[j] - t[i]);
                }
            }
        }
        double[] sorted = Arrays.copyOf(slopes, count);
        Arrays.sort(sorted);
        return sorted;
    }

    static double sortedMedian(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return median(sorted);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
