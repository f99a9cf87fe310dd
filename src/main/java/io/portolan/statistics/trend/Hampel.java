package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values unlike their neighbours: farther from the median of the window of k values on either side than 3 · 1.4826 MAD of that window; the
 * first and last k are left alone. Where the MAD is 0, the mean absolute deviation times 1.2533 stands in for it. NaN values are left out
 * of windows and are none. Exact to rounding. Source: F. R. Hampel (1974); R. K. Pearson (2002).
 *
 * @param outliers their places, in order
 * @param medians the median of the window around each
 */
public record Hampel(List<Integer> outliers, List<Double> medians) {
    private static final double TIMES = 3;
    private static final double MAD_OF_NORMAL = 1.4826;
    private static final double MEAN_DEVIATION_OF_NORMAL = 1.2533;

    public Hampel {
        outliers = List.copyOf(outliers);
        medians = List.copyOf(medians);
    }

    /** The values of a series unlike those within {@code k} places. */
    public static Hampel of(double[] values, int k) {
        List<Integer> places = IntStream.range(k, values.length - k)
                .filter(i -> isUnlike(values, i, k))
                .boxed()
                .toList();
        return new Hampel(
                places,
                places.stream().map(place -> median(window(values, place, k))).toList());
    }

    private static boolean isUnlike(double[] values, int place, int k) {
        double[] window = window(values, place, k);
        double median = median(window);
        double[] deviations =
                Arrays.stream(window).map(value -> Math.abs(value - median)).toArray();
        double mad = MAD_OF_NORMAL * median(deviations);
        double spread = mad > 0
                ? mad
                : MEAN_DEVIATION_OF_NORMAL * Arrays.stream(deviations).average().orElse(0);
        return Math.abs(values[place] - median) > TIMES * spread;
    }

    private static double[] window(double[] values, int place, int k) {
        return Arrays.stream(values, place - k, place + k + 1)
                .filter(Double::isFinite)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
