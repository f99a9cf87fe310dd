package io.portolan.sheet.kpi;

import io.portolan.statistics.trend.Change;
import java.util.Arrays;

/**
 * An indicator laid into its calendar, and how it changed.
 *
 * @param indicator the indicator
 * @param timeline its calendar
 * @param values its values by slots; NaN for gaps
 * @param change whether and how they changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never kept
record Examined(Indicator indicator, Timeline timeline, double[] values, Change change) {
    static Examined of(Indicator indicator) {
        Timeline timeline = Timeline.of(
                indicator.measurements().stream().map(Measurement::period).toList());
        double[] values = timeline.spread(indicator.values());
        return new Examined(indicator, timeline, values, change(indicator, timeline, values));
    }

    /** Trends are per period; where the dates keep no rhythm, per usual period of their real days. */
    private static Change change(Indicator indicator, Timeline timeline, double[] values) {
        if (indicator.accumulation().isOpaque()) {
            return Change.of(new double[0], 0);
        }
        if (timeline.regular() || values.length == 0) {
            return Change.of(values, timeline.seasons());
        }
        double start = indicator.measurements().get(0).period().first().toEpochDay();
        double[] times = indicator.measurements().stream()
                .mapToDouble(m -> (m.period().first().toEpochDay() - start)
                        / timeline.cadence().days())
                .toArray();
        return Change.of(times, values, 0);
    }

    double[] present() {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    /** The values without their season. */
    double[] level() {
        return change.season().map(season -> season.adjusted(values)).orElse(values);
    }

    /** By how much limits of the level are to be widened for the season taken out. */
    double widening() {
        int n = present().length;
        return change.season().map(season -> season.widening(n)).orElse(1.0);
    }
}
