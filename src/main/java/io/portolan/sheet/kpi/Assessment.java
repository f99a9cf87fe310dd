package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Baseline;
import io.portolan.statistics.control.CountChart;
import io.portolan.statistics.control.Direction;
import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.MakingDataCount;
import io.portolan.statistics.control.Signal;
import io.portolan.statistics.control.Variation;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.trend.BreakInterval;
import io.portolan.statistics.trend.Change;
import io.portolan.table.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the statistics say of one indicator.
 *
 * @param indicator the indicator
 * @param timeline its calendar
 * @param level its values, one for a slot of the calendar, without the season where there is one; NaN for gaps
 * @param baselines the control charts of the level, a new one from each confirmed step on
 * @param ghosts the slots of values that are shown but not reckoned with
 * @param signals its special causes, by slots
 * @param variation what the latest value says
 * @param assurance what to expect of the target
 * @param change whether and how it changed
 * @param verdict the same in one word
 * @param counts the chart of the counts behind its values, when that was made
 * @param chance of reaching the target next time, for stable indicators with one
 * @param outlook what to expect of its next values
 * @param survives whether the change stands after correction over all indicators of the table
 */
record Assessment(
        Indicator indicator,
        Timeline timeline,
        List<Double> level,
        List<Baseline> baselines,
        List<Integer> ghosts,
        List<Signal> signals,
        Variation variation,
        Assurance assurance,
        Change change,
        Verdict verdict,
        Optional<CountChart> counts,
        OptionalDouble chance,
        Optional<Outlook> outlook,
        boolean survives) {
    Assessment {
        level = List.copyOf(level);
        baselines = List.copyOf(baselines);
        ghosts = List.copyOf(ghosts);
        signals = List.copyOf(signals);
    }

    /** The chart of the process as it is: that since the last confirmed step. */
    XmrChart chart() {
        return baselines.get(baselines.size() - 1).chart();
    }

    /** How many values there are. */
    int n() {
        return present().size();
    }

    /** Whether the level changed, and not by chance among so many. */
    boolean changed() {
        return verdict.isChange() && survives;
    }

    /** Whether it changed for the worse, or the latest value says so. */
    boolean concerns() {
        return variation == Variation.CONCERN;
    }

    /** The limits to show, cut where they leave what its values can be. */
    Optional<Limits> limits() {
        return chart().limits().map(Bounds.of(indicator)::cut);
    }

    /** The limits to show at a slot. */
    Optional<Limits> limits(int slot) {
        return baselines.stream()
                .filter(stretch -> slot < stretch.to())
                .findFirst()
                .flatMap(stretch -> stretch.limits(slot))
                .map(Bounds.of(indicator)::cut);
    }

    /** Why limits were cut; empty when they were not. */
    Optional<String> cut(Say say) {
        return chart().limits().flatMap(Bounds.of(indicator)::reason).map(say::say);
    }

    List<Double> present() {
        return level.stream().filter(Double::isFinite).toList();
    }

    /** The slot of the latest value; −1 when there is none. */
    int latest() {
        return IntStream.iterate(level.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> Double.isFinite(level.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** The latest value as measured. */
    OptionalDouble latestValue() {
        return indicator.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .reduce((first, last) -> last);
    }

    /** The measurement in a slot. */
    Optional<Measurement> measurement(int slot) {
        return timeline.at(slot).map(place -> indicator.measurements().get(place));
    }

    /** The latest measurement that holds a value; the last of all when none does. */
    Measurement latestMeasurement() {
        List<Measurement> all = indicator.measurements();
        return all.stream()
                .filter(Measurement::isPresent)
                .reduce((first, last) -> last)
                .orElseGet(() -> all.get(all.size() - 1));
    }

    List<Period> periods() {
        return indicator.measurements().stream().map(Measurement::period).toList();
    }

    /** How surely each step is dated. */
    List<BreakInterval> breaks() {
        return BreakInterval.of(level.stream().mapToDouble(Double::doubleValue).toArray(), change.steps());
    }

    /** Why the latest value is marked. */
    Optional<Signal> latestSignal() {
        return MakingDataCount.reason(signals, latest());
    }

    /** The mean of the level from one slot to before another. */
    double mean(int from, int to) {
        return Arrays.stream(level.subList(from, to).toArray(Double[]::new))
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** Whether a movement upward is good; empty when no way is. */
    Optional<Boolean> isGood(boolean upward) {
        return indicator.direction() == Direction.NONE
                ? Optional.empty()
                : Optional.of(indicator.direction().favours(upward));
    }
}
