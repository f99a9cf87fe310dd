package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mann and Kendall's test within each season, summed, for series that repeat themselves every {@code period} values.
 *
 * <p>S and Var(S) are summed over the seasons, which are taken as independent; the slope is the median of the slopes within seasons.
 * Source: R. M. Hirsch, J. R. Slack and R. A. Smith (1982).
 *
 * @param test the test over all seasons
 * @param slopePerYear the median change from one year to the next, in the unit of the values; NaN when no season has two values
 */
public record SeasonalKendall(MannKendall test, double slopePerYear) {
    /** The test of values in time order, NaN for gaps; empty when fewer than {@link MannKendall#LEAST} values are present. */
    public static Optional<SeasonalKendall> of(double[] values, int period) {
        int n = MannKendall.present(values).length;
        if (n < MannKendall.LEAST) {
            return Optional.empty();
        }
        double[][] seasons = IntStream.range(0, period)
                .mapToObj(s -> season(values, s, period))
                .toArray(double[][]::new);
        double[][] present = Arrays.stream(seasons).map(MannKendall::present).toArray(double[][]::new);
        long s = Arrays.stream(present).mapToLong(MannKendall::score).sum();
        double variance =
                Arrays.stream(present).mapToDouble(MannKendall::variance).sum();
        double pairs = Arrays.stream(present)
                .mapToDouble(y -> y.length * (y.length - 1) / 2.0)
                .sum();
        double z = MannKendall.z(s, variance);
        double tau = pairs > 0 ? s / pairs : 0;
        MannKendall test =
                new MannKendall(n, s, variance, z, Tails.normalTwoSided(z), tau, MannKendall.Method.SEASONAL);
        return Optional.of(new SeasonalKendall(test, slope(seasons)));
    }

    private static double[] season(double[] values, int season, int period) {
        return IntStream.range(0, values.length)
                .filter(i -> i % period == season)
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private static double slope(double[][] seasons) {
        double[] slopes = Arrays.stream(seasons)
                .flatMapToDouble(y -> IntStream.range(0, y.length)
                        .boxed()
                        .flatMapToDouble(
                                i -> IntStream.range(i + 1, y.length).mapToDouble(j -> (y[j] - y[i]) / (j - i))))
                .filter(Double::isFinite)
                .toArray();
        return slopes.length == 0 ? Double.NaN : TheilSen.sortedMedian(slopes);
    }
}
