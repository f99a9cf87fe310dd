package io.portolan.statistics.reference;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The overruns of finished projects, as shares of what was first approved.
 *
 * <p>The quantile at p of n sorted values is that at place h = (n + 1/3) p + 1/3, linear between places and cut off at the ends: median
 * unbiased whatever the law (R. Hyndman, Y. Fan, 1996, definition 8). NaN without values.
 */
public final class Overruns {
    private static final int DRAWS = 2000;
    private static final long SEED = 20_030_731;

    private final double[] sorted;

    private Overruns(double[] sorted) {
        this.sorted = sorted;
    }

    /** The overruns of some projects; values that are no finite numbers are left out. */
    public static Overruns of(double[] overruns) {
        return new Overruns(
                Arrays.stream(overruns).filter(Double::isFinite).sorted().toArray());
    }

    /** How many projects. */
    public int n() {
        return sorted.length;
    }

    /** The overrun that the share p of projects kept within. */
    public double quantile(double p) {
        return quantile(sorted, p);
    }

    /** The share of projects that came out above what was approved. */
    public double shareAbove() {
        return (double) Arrays.stream(sorted).filter(value -> value > 0).count() / sorted.length;
    }

    /** The law that these projects show. */
    public Uplift law() {
        return Uplift.of(this::quantile);
    }

    /** The 80 % interval of a quantile: that of {@value #DRAWS} samples drawn from the projects with replacement, always the same. */
    public double[] interval(double p) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            double[] sample = new double[sorted.length];
            Arrays.setAll(sample, i -> sorted[random.nextInt(sorted.length)]);
            Arrays.sort(sample);
            drawn[k] = quantile(sample, p);
        }
        Arrays.sort(drawn);
        return new double[] {quantile(drawn, 0.1), quantile(drawn, 0.9)};
    }

    private static double quantile(double[] sorted, double p) {
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        double place = Math.max(1, Math.min(n, (n + 1 / 3.0) * p + 1 / 3.0));
        int below = (int) Math.floor(place);
        double low = sorted[below - 1];
        return below == n ? low : low + (place - below) * (sorted[below] - low);
    }
}
