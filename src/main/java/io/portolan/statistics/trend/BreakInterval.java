package io.portolan.statistics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How surely a step is dated: the places at which its new level may have begun.
 *
 * <p>Given that there is one step between its neighbours (or the ends of the series), the chance of each place t is proportional to
 * (n<sub>1</sub>n<sub>2</sub>)<sup>−½</sup> R(t)<sup>−(n−2)/2</sup>, where R(t) is the sum of squares about the means of the n<sub>1</sub>
 * values before and the n<sub>2</sub> from t on, n = n<sub>1</sub> + n<sub>2</sub>. The interval grows from the given place toward the
 * likelier side until it holds 95 of 100. The noise is taken to be normal and independent: where it remembers, the true interval is wider.
 * A step without noise has an interval of one place.
 *
 * <p>Source: A. F. M. Smith (1975), a Bayesian view of the change point with flat priors on the levels and on ln σ.
 *
 * @param step the place of the first value of the new level
 * @param earliest the earliest such place within the interval
 * @param latest the latest
 */
public record BreakInterval(int step, int earliest, int latest) {
    private static final double COVERED = 0.95;
    /** A level needs two values to have a spread of its own. */
    private static final int LEAST = 2;

    /**
     * The intervals of steps.
     *
     * @param values in time order; NaN for gaps
     * @param steps places of present values, in order
     */
    public static List<BreakInterval> of(double[] values, List<Integer> steps) {
        int[] places = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        double[] y = Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
        List<BreakInterval> intervals = new ArrayList<>();
        for (int k = 0; k < steps.size(); k++) {
            int from = k == 0 ? 0 : Arrays.binarySearch(places, steps.get(k - 1));
            int to = k == steps.size() - 1 ? y.length : Arrays.binarySearch(places, steps.get(k + 1));
            int at = Arrays.binarySearch(places, steps.get(k));
            int[] ends = ends(Arrays.copyOfRange(y, from, to), at - from);
            intervals.add(new BreakInterval(steps.get(k), places[from + ends[0]], places[from + ends[1]]));
        }
        return intervals;
    }

    private static int[] ends(double[] y, int step) {
        double[] chances = chances(y);
        int low = step;
        int high = step;
        double covered = chances[step];
        while (covered < COVERED && high - low < y.length - 1) {
            double before = low > 0 ? chances[low - 1] : -1;
            double after = high < y.length - 1 ? chances[high + 1] : -1;
            covered += Math.max(before, after);
            low -= before >= after ? 1 : 0;
            high += before >= after ? 0 : 1;
        }
        return new int[] {low, high};
    }

    private static double[] chances(double[] y) {
        double[] logs = new double[y.length];
        Arrays.fill(logs, Double.NEGATIVE_INFINITY);
        double floor = Math.max(squares(y, 0, y.length) * 1e-12, Double.MIN_NORMAL);
        for (int t = LEAST; t <= y.length - LEAST; t++) {
            double rest = Math.max(floor, squares(y, 0, t) + squares(y, t, y.length));
            logs[t] = -0.5 * Math.log((double) t * (y.length - t)) - (y.length - 2) / 2.0 * Math.log(rest);
        }
        double largest = Arrays.stream(logs).max().orElse(0);
        double[] weights =
                Arrays.stream(logs).map(log -> Math.exp(log - largest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double squares(double[] y, int from, int to) {
        double mean = Arrays.stream(y, from, to).average().orElse(0);
        return Arrays.stream(y, from, to)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
