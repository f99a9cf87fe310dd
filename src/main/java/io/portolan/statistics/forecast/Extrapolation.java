package io.portolan.statistics.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One series on its way into the future: the values to expect and the scale of their errors.
 *
 * <p>Scale h periods ahead: w · √(n / f) · s<sub>m</sub><sup>1−k</sup> · s<sub>e</sub><sup>k</sup>, k = m / (m + 24), where s<sub>m</sub>² is
 * the variance that the models give, s<sub>e</sub>² the weighted mean of the m squared errors that they made h periods ahead within the
 * values known, each a share 0.97 of the next, grown with the root of the level where all values are positive; f is what the season leaves of
 * n. It never shrinks with h. The width is w = min(0.98, 0.85 √(1 + 10 / n)). Form and constants of the scale were chosen by hand, with the
 * figures of all sets of series in view (docs/benchmarks.md).
 */
final class Extrapolation {
    /** Below it a slope is mostly noise. */
    private static final int SLOPED = 24;

    /** From here on the line through all values tells more of the years to come than Theta's half. */
    private static final int LONG = 48;

    private static final double HALF_THE_SLOPE = 0.5;
    private static final double MORE_OF_THE_SLOPE = 0.7;
    private static final double WIDTH = 0.85;
    private static final double FEW = 10;
    private static final double MOST_WIDTH = 0.98;
    private static final double FADING = 0.97;
    private static final double BELIEVED_HALF = 24;
    private static final double FREEDOM = 5;
    /** A forecast that fell far below its value would make a share of it huge. */
    private static final double LEAST_PART = 0.2;

    private final double[] y;
    private final SeasonalEffects season;
    private final boolean ratios;
    private final double[] level;
    private final Smoothing simple;
    private final Smoothing damped;
    private final double slope;
    private final double weight;

    Extrapolation(double[] y, SeasonalEffects season, boolean ratios) {
        this.y = y;
        this.season = season;
        this.ratios = ratios;
        level = IntStream.range(0, y.length)
                .mapToDouble(i -> ratios ? y[i] / Math.exp(season.at(i)) : y[i] - season.at(i))
                .toArray();
        simple = Smoothing.simple(level);
        damped = Smoothing.damped(level);
        slope = Smoothing.lineSlope(level);
        weight = 1 / (1 + Math.exp((damped.aicc() - simple.aicc()) / 2));
    }

    Forecast forecast(int horizon) {
        List<Double> means = new ArrayList<>();
        List<Double> scales = new ArrayList<>();
        double scale = 0;
        for (int h = 1; h <= horizon; h++) {
            double effect = season.at(y.length - 1 + h);
            double mean = level(h);
            means.add(ratios ? mean * Math.exp(effect) : mean + effect);
            scale = Math.max(scale, scale(h, mean));
            scales.add(scale * (ratios ? Math.exp(effect) : 1));
        }
        return new Forecast(means, scales, FREEDOM);
    }

    private double level(int h) {
        double smoothed = (1 - weight) * simple.at(h) + weight * damped.at(h);
        if (y.length < SLOPED) {
            return smoothed;
        }
        double theta = theta(h, y.length < LONG ? HALF_THE_SLOPE : MORE_OF_THE_SLOPE);
        return (smoothed + theta) / 2;
    }

    /** Theta: simple smoothing with a share of the slope of the line through all values; a half is the classical share. */
    double theta(int h, double share) {
        double steps = h - 1 + 1 / simple.alpha() - Math.pow(1 - simple.alpha(), y.length) / simple.alpha();
        return simple.at(h) + share * slope * steps;
    }

    private double scale(int h, double mean) {
        double modelled = (1 - weight) * simple.squares() * simple.variance(h) / (y.length - 2.0)
                + weight * damped.squares() * damped.variance(h) / (y.length - 5.0);
        double made = made(h, mean);
        double count = Math.max(0, y.length - h);
        double believed = made > 0 ? count / (count + BELIEVED_HALF) : 0;
        double squares = Math.pow(modelled, 1 - believed) * Math.pow(made, believed);
        double free = Math.max(y.length / 2.0, y.length - season.effects().length);
        double width = Math.min(MOST_WIDTH, WIDTH * Math.sqrt(1 + FEW / y.length));
        return width * Math.sqrt(squares * y.length / free);
    }

    /** The mean square of the errors made h periods ahead, grown to the level that is expected now; 0 where there are none. */
    private double made(int h, double mean) {
        double[] ofSimple = simple.errors(level, h);
        double[] ofDamped = damped.errors(level, h);
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < ofSimple.length; i++) {
            double error = (1 - weight) * ofSimple[i] + weight * ofDamped[i];
            double counts = Math.pow(FADING, ofSimple.length - 1.0 - i);
            double shown = ratios ? error * Math.sqrt(growth(level[i + h], error, mean)) : error;
            sum += counts * shown * shown;
            weights += counts;
        }
        return weights == 0 ? 0 : sum / weights * y.length / (y.length - 2 - 3 * weight);
    }

    /** The level expected now as a multiple of the one that was expected then. */
    private double growth(double actual, double error, double mean) {
        return Math.max(mean, LEAST_PART / 2 * level[level.length - 1]) / Math.max(actual - error, LEAST_PART * actual);
    }
}
