package io.portolan.statistics.control;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The chart of individual values and moving ranges (XmR).
 *
 * <p>mR<sub>i</sub> = |y<sub>i</sub> − y<sub>i−1</sub>| between adjacent values that are both present; centre = mean, limits = mean ±
 * 2.66 · mean(mR). Moving ranges from 3.267 · mean(mR) upward are left out once, so that one odd value does not widen the limits that
 * should show it; where that takes away more than a fifth of them, the limits are median ± 3.145 · median(mR); where it would leave less
 * noise than rounding makes, nothing is left out. Units are those of the values. Exact to rounding.
 *
 * <p>Source: W. A. Shewhart (1931); D. J. Wheeler, Understanding Variation (1993); screening: L. S. Nelson (1982).
 *
 * @param n how many values are present
 * @param centre their mean, or median where the limits rest on medians; NaN when none is present
 * @param range the mean (or median) moving range that the limits rest on; NaN when there is none
 * @param limits the limits, when there are any
 * @param unscreened the limits with all moving ranges, for those who compare with other tools
 * @param footing why there are limits, or none
 */
public record XmrChart(
        int n, double centre, double range, Optional<Limits> limits, Optional<Limits> unscreened, Footing footing) {
    /** What the limits rest on, or why there are none. */
    public enum Footing {
        /** The mean moving range. */
        MEAN,
        /** The mean moving range without outlying ones. */
        SCREENED,
        /** The median moving range, since too many were outlying. */
        MEDIAN,
        /** The counts that the values are made of. */
        COUNTS,
        /** No limits: too few values. */
        TOO_FEW,
        /** No limits: all values are the same. */
        CONSTANT,
        /** No limits: four of five values equal the one before. */
        NEARLY_CONSTANT
    }

    /** Values that are needed for limits. */
    public static final int LEAST = 8;

    private static final double LIMIT = 2.66;
    private static final double MEDIAN_LIMIT = 3.145;
    private static final double OUTLYING = 3.267;
    private static final double MOST_SCREENED = 0.2;
    private static final double MOST_ZEROS = 0.8;
    /** Three standard deviations of what rounding to one step adds, 3/√12. */
    private static final double ROUNDED = Math.sqrt(0.75);
    /** Differences below this share of the largest value are noise of floating-point numbers. */
    private static final double ROUNDING = 1e-12;

    /** The chart of values in time order, NaN for a gap, with screening, from {@link #LEAST} values on. */
    public static XmrChart of(double[] values) {
        return of(values, true, LEAST);
    }

    /** The same with screening on or off, and limits from {@code least} values on. */
    public static XmrChart of(double[] values, boolean screen, int least) {
        double[] present = Arrays.stream(values).filter(Double::isFinite).toArray();
        double[] ranges = movingRanges(values);
        double centre = mean(present);
        if (present.length < Math.max(2, least) || ranges.length == 0) {
            return without(present.length, centre, mean(ranges), Footing.TOO_FEW);
        }
        double zeros = Arrays.stream(ranges).filter(range -> range == 0).count();
        if (zeros == ranges.length || zeros >= MOST_ZEROS * ranges.length) {
            boolean constant = Arrays.stream(present).distinct().count() == 1;
            return without(present.length, centre, mean(ranges), constant ? Footing.CONSTANT : Footing.NEARLY_CONSTANT);
        }
        return screen ? screened(present, ranges) : plain(present, ranges);
    }

    /** The chart of counts as one of values, with the limits of its latest value. */
    static XmrChart of(CountChart counts) {
        int n = (int) counts.values().stream().filter(Double::isFinite).count();
        Optional<Limits> latest =
                counts.limits().stream().filter(limits -> limits.sigma() > 0).reduce((first, last) -> last);
        return n < LEAST || latest.isEmpty()
                ? without(n, counts.centre(), Double.NaN, n < LEAST ? Footing.TOO_FEW : Footing.CONSTANT)
                : new XmrChart(n, counts.centre(), Double.NaN, latest, latest, Footing.COUNTS);
    }

    /** The chart whose limits rest on the first so many present values only. */
    public static XmrChart frozen(double[] values, int first, boolean screen, int least) {
        int[] places = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .limit(first)
                .toArray();
        int end = places.length == 0 ? 0 : places[places.length - 1] + 1;
        return of(Arrays.copyOf(values, end), screen, least);
    }

    private static XmrChart without(int n, double centre, double range, Footing footing) {
        return new XmrChart(n, centre, range, Optional.empty(), Optional.empty(), footing);
    }

    private static XmrChart plain(double[] present, double[] ranges) {
        double centre = mean(present);
        double range = mean(ranges);
        Optional<Limits> limits = Optional.of(Limits.around(centre, LIMIT * range));
        return new XmrChart(present.length, centre, range, limits, limits, Footing.MEAN);
    }

    private static XmrChart screened(double[] present, double[] ranges) {
        XmrChart plain = plain(present, ranges);
        double[] kept = Arrays.stream(ranges)
                .filter(range -> range < OUTLYING * plain.range)
                .toArray();
        if (kept.length == ranges.length) {
            return plain;
        }
        boolean tooMany = ranges.length - kept.length > MOST_SCREENED * ranges.length;
        if (tooMany && median(ranges) > 0) {
            Limits limits = Limits.around(median(present), MEDIAN_LIMIT * median(ranges));
            return new XmrChart(
                    plain.n, limits.centre(), median(ranges), Optional.of(limits), plain.limits, Footing.MEDIAN);
        }
        double range = mean(kept);
        if (range == 0) {
            return without(plain.n, plain.centre, plain.range, Footing.NEARLY_CONSTANT);
        }
        if (LIMIT * range < grain(ranges) * ROUNDED) {
            return plain;
        }
        Limits limits = Limits.around(plain.centre, LIMIT * range);
        return new XmrChart(plain.n, plain.centre, range, Optional.of(limits), plain.limits, Footing.SCREENED);
    }

    /** The same with limits farther apart by a factor, for values that something was fitted to before. */
    public XmrChart widened(double factor) {
        return new XmrChart(
                n,
                centre,
                factor * range,
                limits.map(l -> l.widened(factor)),
                unscreened.map(l -> l.widened(factor)),
                footing);
    }

    /** The moving ranges between adjacent present values, in time order. */
    static double[] movingRanges(double[] values) {
        double largest = Arrays.stream(values)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        double[] ranges = new double[Math.max(0, values.length - 1)];
        for (int i = 0; i < ranges.length; i++) {
            double range = Math.abs(values[i + 1] - values[i]);
            ranges[i] = range <= ROUNDING * largest ? 0 : range;
        }
        return Arrays.stream(ranges).filter(Double::isFinite).toArray();
    }

    /** The smallest step that the values are written in, as far as they show. */
    private static double grain(double[] ranges) {
        return Arrays.stream(ranges).filter(range -> range > 0).min().orElse(0);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** The middle value; NaN of none. */
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
