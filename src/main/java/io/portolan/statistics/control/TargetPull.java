package io.portolan.statistics.control;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What the values of an indicator say of its target: whether they crowd just on its good side, whether meeting it tells anything, and how
 * long it takes to know.
 *
 * <p>Crowding: of the values within h = σ/2 of the target, more on its good side than chance puts there (one-sided binomial of one half);
 * empty below {@link #LEAST} such values. Information: entropy of met and missed in bits, 0 when always or never. Distance: |mean − target|
 * in sigmas. Periods to know: the smallest m with distance √m ≥ 2.8, which is a power of 80 % at 5 %. NaN values are left out. Exact to
 * rounding. Source: on heaping J. Burgstahler and I. Dichev (1997); C. E. Shannon (1948).
 *
 * @param crowding the chance of so many values just on the good side
 * @param information entropy of met and missed, in bits
 * @param met the share of values that meet the target
 * @param distance how many sigmas the mean lies from the target
 */
public record TargetPull(OptionalDouble crowding, double information, double met, double distance) {
    /** Values near the target that are needed to speak of crowding. */
    public static final int LEAST = 10;

    private static final double NEAR = 0.5;
    private static final double POWER = 2.8;
    private static final int MOST_PERIODS = 600;

    /** What values say of a target, given the sigma of their process and which side of the target is good. */
    public static TargetPull of(double[] values, double target, double sigma, boolean higherIsBetter) {
        double side = higherIsBetter ? 1 : -1;
        double[] beyond = Arrays.stream(values)
                .filter(Double::isFinite)
                .map(value -> side * (value - target))
                .toArray();
        int good = (int)
                Arrays.stream(beyond).filter(d -> d >= 0 && d < NEAR * sigma).count();
        int bad = (int)
                Arrays.stream(beyond).filter(d -> d < 0 && d >= -NEAR * sigma).count();
        double met = Arrays.stream(beyond).filter(d -> d >= 0).count() / (double) Math.max(1, beyond.length);
        double mean = Arrays.stream(beyond).average().orElse(Double.NaN);
        return new TargetPull(crowding(good, good + bad), entropy(met), met, Math.abs(mean) / sigma);
    }

    private static OptionalDouble crowding(int good, int near) {
        return near < LEAST
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - new BinomialDistribution(null, near, 0.5).cumulativeProbability(good - 1));
    }

    private static double entropy(double share) {
        return bits(share) + bits(1 - share);
    }

    private static double bits(double share) {
        return share <= 0 ? 0 : -share * Math.log(share) / Math.log(2);
    }

    /** Periods after which a process on its target is told from this one; empty when that is farther than anyone waits. */
    public OptionalDouble periodsToKnow() {
        double periods = Math.ceil(Math.pow(POWER / distance, 2));
        return periods <= MOST_PERIODS ? OptionalDouble.of(Math.max(1, periods)) : OptionalDouble.empty();
    }
}
