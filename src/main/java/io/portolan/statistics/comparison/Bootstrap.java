package io.portolan.statistics.comparison;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The 95 % interval of a sum of differences, by drawing from them again and again with replacement: bias-corrected and accelerated (BCa).
 *
 * <p>The ends are the resampled sums at levels Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))), z = ∓1.96, z₀ the normal score of the share of sums below
 * the observed one and a = Σ(m̄ − mᵢ)³/(6(Σ(m̄ − mᵢ)²)^1.5) from the sums m without one difference. The differences are sorted first, so
 * that their order changes nothing; equal seeds give equal intervals. Fewer than {@value #LEAST} differences, or all equal ones, give none.
 *
 * <p>Source: B. Efron (1987).
 *
 * @param sum the observed sum
 * @param low the lower end
 * @param high the upper end
 */
public record Bootstrap(double sum, double low, double high) {
    /** Differences that are needed. */
    public static final int LEAST = 6;

    private static final int DRAWS = 10_000;
    private static final double LEVEL = 0.025;

    /** The interval of the sum of some differences. */
    public static Optional<Bootstrap> ofSum(double[] differences, long seed) {
        double[] d = differences.clone();
        Arrays.sort(d);
        if (d.length < LEAST || d[0] == d[d.length - 1]) {
            return Optional.empty();
        }
        double sum = Arrays.stream(d).sum();
        double[] sums = draws(d, new SplittableRandom(seed));
        Arrays.sort(sums);
        double z0 = bias(sums, sum);
        double a = acceleration(d);
        return Optional.of(new Bootstrap(sum, end(sums, z0, a, LEVEL), end(sums, z0, a, 1 - LEVEL)));
    }

    /** Whether the interval leaves zero out, so that the change is more than noise. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    private static double[] draws(double[] d, SplittableRandom random) {
        double[] sums = new double[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            for (int i = 0; i < d.length; i++) {
                sums[k] += d[random.nextInt(d.length)];
            }
        }
        return sums;
    }

    private static double bias(double[] sorted, double sum) {
        double below = Arrays.stream(sorted).filter(x -> x < sum).count();
        double equal = Arrays.stream(sorted).filter(x -> x == sum).count();
        double share = (below + equal / 2) / sorted.length;
        return StandardNormal.quantile(Math.min(1 - 0.5 / sorted.length, Math.max(0.5 / sorted.length, share)));
    }

    /** Without one difference the sum is less by it, so that the deviations are those of the differences themselves. */
    private static double acceleration(double[] d) {
        double mean = Arrays.stream(d).average().orElse(0);
        double squares = Arrays.stream(d).map(x -> Math.pow(x - mean, 2)).sum();
        double cubes = Arrays.stream(d).map(x -> Math.pow(x - mean, 3)).sum();
        return cubes / (6 * Math.pow(squares, 1.5));
    }

    private static double end(double[] sorted, double z0, double a, double level) {
        double z = z0 + StandardNormal.quantile(level);
        double share = StandardNormal.cumulative(z0 + z / (1 - a * z));
        return sorted[(int) Math.max(0, Math.min(sorted.length - 1, Math.floor(share * sorted.length)))];
    }
}
