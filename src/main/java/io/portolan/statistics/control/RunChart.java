package io.portolan.statistics.control;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The runs of a series around its median, whatever the distribution of its values.
 *
 * <p>Values on the median are left out; of the n others the longest run on one side may have round(log<sub>2</sub> n) + 3 values, and
 * there must be at least as many crossings of the median as the 5 % point of the binomial distribution with n − 1 trials of one half.
 * Below {@link #LEAST} such values there is no verdict. Source: J. Anhøj and A. V. Olesen (2014).
 *
 * @param median the centre
 * @param useful how many values are not on it
 * @param longest the longest run on one side
 * @param longestAllowed how long a run may be by chance
 * @param crossings how often the series crosses the median
 * @param crossingsNeeded how often it does so at least, by chance
 */
public record RunChart(double median, int useful, int longest, int longestAllowed, int crossings, int crossingsNeeded) {
    /** Values off the median that are needed. */
    public static final int LEAST = 10;

    private static final double LOW = 0.05;
    private static final int ADDED = 3;

    /** The runs of values in time order; NaN for gaps, which neither end a run nor add to it. */
    public static RunChart of(double[] values) {
        double[] present = Arrays.stream(values).filter(Double::isFinite).toArray();
        double median = XmrChart.median(present);
        int[] sides = Arrays.stream(present)
                .mapToInt(value -> Double.compare(value, median))
                .filter(side -> side != 0)
                .toArray();
        int n = sides.length;
        return new RunChart(median, n, longest(sides), longestAllowed(n), crossings(sides), crossingsNeeded(n));
    }

    /** Whether there is more than chance; false below {@link #LEAST} useful values. */
    public boolean signal() {
        return useful >= LEAST && (longest > longestAllowed || crossings < crossingsNeeded);
    }

    private static int longestAllowed(int n) {
        return n == 0 ? 0 : (int) Math.rint(Math.log(n) / Math.log(2)) + ADDED;
    }

    private static int crossingsNeeded(int n) {
        return n < 2 ? 0 : new BinomialDistribution(null, n - 1, 0.5).inverseCumulativeProbability(LOW);
    }

    private static int longest(int[] sides) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < sides.length; i++) {
            run = i > 0 && sides[i] == sides[i - 1] ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int crossings(int[] sides) {
        int crossings = 0;
        for (int i = 1; i < sides.length; i++) {
            crossings += sides[i] == sides[i - 1] ? 0 : 1;
        }
        return crossings;
    }
}
