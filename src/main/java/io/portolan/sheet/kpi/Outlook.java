package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.statistics.forecast.Forecast;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The values to expect of an indicator in its next periods, within what they can be at all.
 *
 * @param forecast the forecast
 * @param bounds what no value leaves
 * @param horizon how many periods ahead
 */
record Outlook(Forecast forecast, Bounds bounds, int horizon) {
    /** Shares of outcomes within the inner and the outer range. */
    static final double INNER = 0.8;

    static final double OUTER = 0.95;

    /** Empty for dates without a rhythm, cells that speak of several periods, and too few values. */
    static Optional<Outlook> of(Examined examined, int horizon) {
        Indicator indicator = examined.indicator();
        if (horizon < 1
                || !examined.timeline().regular()
                || indicator.accumulation().isOpaque()) {
            return Optional.empty();
        }
        return Forecast.of(examined.values(), examined.timeline().seasons(), horizon)
                .map(forecast -> new Outlook(forecast, Bounds.of(indicator), horizon));
    }

    /** The value to expect, {@code h} periods ahead. */
    double mean(int h) {
        return within(forecast.means().get(h - 1));
    }

    /** The lower end of the range that holds a share of outcomes. */
    double low(int h, double share) {
        return within(forecast.quantile(h, (1 - share) / 2));
    }

    /** The upper end of the range that holds a share of outcomes. */
    double high(int h, double share) {
        return within(forecast.quantile(h, (1 + share) / 2));
    }

    /** The chance of meeting a target; empty where no way is good. */
    OptionalDouble chance(int h, double target, Direction direction) {
        if (direction == Direction.NONE) {
            return OptionalDouble.empty();
        }
        boolean high = direction == Direction.HIGHER_IS_BETTER;
        if (high ? target <= bounds.least() : target >= bounds.most()) {
            return OptionalDouble.of(1);
        }
        double atLeast = forecast.atLeast(h, target);
        return OptionalDouble.of(high ? atLeast : 1 - atLeast);
    }

    private double within(double value) {
        return Math.max(bounds.least(), Math.min(bounds.most(), value));
    }
}
