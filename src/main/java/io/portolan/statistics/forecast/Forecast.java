package io.portolan.statistics.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The values to expect of a series after its last one, with how far they may be off.
 *
 * <p>The season is taken out ({@link SeasonalEffects}; of ratios where all values are positive, else of differences); what is left is carried
 * on by the mean of simple smoothing and damped trend, weighted by their AICc, and of Theta from two years on; then the season is put back.
 * The error is Student's t with few degrees of freedom, because models fail now and then. Its scale is the geometric mean of what the models
 * say of their errors so many periods ahead and of what those errors were, later ones counting more ({@link Extrapolation}). The share of the
 * slope was fitted to 428 series of the M3 competition; the constants of the scale were chosen by hand with these, 500 others and the Tourism
 * series in view (docs/benchmarks.md): of the next values of the 500, 79 to 80 of 100 lie within the range of 80 %, 95 to 96 within that of 95 %,
 * whether 12, 24, 36 or all months are known.
 *
 * <p>Source: combination: S. Makridakis and M. Hibon (2000); Theta: V. Assimakopoulos and K. Nikolopoulos (2000), as simple smoothing with
 * half the slope of the line: R. J. Hyndman and B. Billah (2003).
 *
 * @param means the value to expect, one a period ahead
 * @param scales the scale of its error, in the same unit
 * @param freedom degrees of freedom of the errors
 */
public record Forecast(List<Double> means, List<Double> scales, double freedom) {
    /** Values that are needed. */
    public static final int LEAST = 8;

    public Forecast {
        means = List.copyOf(means);
        scales = List.copyOf(scales);
    }

    /**
     * The forecast of values in time order; gaps are bridged by a straight line, for the forecast only.
     *
     * @param values NaN where missing
     * @param period how many make a year; below 2 there is no season
     * @param horizon how many periods ahead
     * @return empty below {@link #LEAST} values, or when more than a quarter or the three latest are missing, or all are the same
     */
    public static Optional<Forecast> of(double[] values, int period, int horizon) {
        long present = Arrays.stream(values).filter(Double::isFinite).count();
        boolean varied =
                Arrays.stream(values).filter(Double::isFinite).distinct().count() > 1;
        boolean recent = Arrays.stream(values, Math.max(0, values.length - 3), values.length)
                .anyMatch(Double::isFinite);
        if (present < LEAST || !varied || !recent || 4 * present < 3L * values.length) {
            return Optional.empty();
        }
        double[] y = Gaps.bridged(values);
        boolean ratios = Arrays.stream(y).allMatch(value -> value > 0);
        double[] shown = ratios ? Arrays.stream(y).map(Math::log).toArray() : y;
        SeasonalEffects season = SeasonalEffects.of(shown, period);
        return Optional.of(new Extrapolation(y, season, ratios).forecast(horizon));
    }

    /** The value that is exceeded with a chance of 1 − p, {@code h} periods ahead. */
    public double quantile(int h, double p) {
        return means.get(h - 1) + scales.get(h - 1) * new TDistribution(null, freedom).inverseCumulativeProbability(p);
    }

    /** The chance of a value of at least this, {@code h} periods ahead. */
    public double atLeast(int h, double target) {
        return new TDistribution(null, freedom).cumulativeProbability((means.get(h - 1) - target) / scales.get(h - 1));
    }
}
