package io.portolan.statistics.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The values to expect of a series after its last one, with how far they may be off.
 *
 * <p>The season is taken out ({@link SeasonalEffects}; of ratios where all values are positive, else of differences); what is left is carried
 * on by the mean of simple smoothing and damped trend, weighted by their AICc, and of Theta from two years on; then the season is put back.
 * The error is Student's t with few degrees of freedom, because models fail now and then; its scale is that of the one-step errors times the
 * models' own growth with the horizon, and widened for the season that was fitted. The share of the slope and the width were fitted to 428
 * series of the M3 competition and tried on 500 others (docs/benchmarks.md): of their next values 77 to 82 of 100 lie within the range of 80 %, 94 to
 * 96 within that of 95 %, whether 12, 24, 36 or all months are known.
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

    /** Below it a slope is mostly noise. */
    private static final int SLOPED = 24;

    /** From here on the line through all values tells more of the years to come than Theta's half. */
    private static final int LONG = 48;

    private static final double HALF_THE_SLOPE = 0.5;
    private static final double MORE_OF_THE_SLOPE = 0.7;
    private static final double WIDTH = 0.96;
    private static final double FREEDOM = 5;

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
        return Optional.of(new Carrying(y, season, ratios).forecast(horizon));
    }

    /** The value that is exceeded with a chance of 1 − p, {@code h} periods ahead. */
    public double quantile(int h, double p) {
        return means.get(h - 1) + scales.get(h - 1) * new TDistribution(null, freedom).inverseCumulativeProbability(p);
    }

    /** The chance of a value of at least this, {@code h} periods ahead. */
    public double atLeast(int h, double target) {
        return new TDistribution(null, freedom).cumulativeProbability((means.get(h - 1) - target) / scales.get(h - 1));
    }

    /** One series on its way into the future. */
    private static final class Carrying {
        private final double[] y;
        private final SeasonalEffects season;
        private final boolean ratios;
        private final Smoothing simple;
        private final Smoothing damped;
        private final double drift;
        private final double weight;

        Carrying(double[] y, SeasonalEffects season, boolean ratios) {
            this.y = y;
            this.season = season;
            this.ratios = ratios;
            double[] level = IntStream.range(0, y.length)
                    .mapToDouble(i -> ratios ? y[i] / Math.exp(season.at(i)) : y[i] - season.at(i))
                    .toArray();
            simple = Smoothing.simple(level);
            damped = Smoothing.damped(level);
            drift = Smoothing.lineSlope(level) * (y.length < LONG ? HALF_THE_SLOPE : MORE_OF_THE_SLOPE);
            weight = 1 / (1 + Math.exp((damped.aicc() - simple.aicc()) / 2));
        }

        Forecast forecast(int horizon) {
            List<Double> means = new ArrayList<>();
            List<Double> scales = new ArrayList<>();
            for (int h = 1; h <= horizon; h++) {
                double effect = season.at(y.length - 1 + h);
                double mean = level(h);
                means.add(ratios ? mean * Math.exp(effect) : mean + effect);
                scales.add(scale(h) * (ratios ? Math.exp(effect) : 1));
            }
            return new Forecast(means, scales, FREEDOM);
        }

        private double level(int h) {
            double smoothed = (1 - weight) * simple.at(h) + weight * damped.at(h);
            if (y.length < SLOPED) {
                return smoothed;
            }
            double theta = simple.at(h)
                    + drift * (h - 1 + 1 / simple.alpha() - Math.pow(1 - simple.alpha(), y.length) / simple.alpha());
            return (smoothed + theta) / 2;
        }

        private double scale(int h) {
            double squares = (1 - weight) * simple.squares() * simple.variance(h) / (y.length - 2.0)
                    + weight * damped.squares() * damped.variance(h) / (y.length - 5.0);
            double free = Math.max(y.length / 2.0, y.length - season.effects().length);
            return WIDTH * Math.sqrt(squares * y.length / free);
        }
    }
}
