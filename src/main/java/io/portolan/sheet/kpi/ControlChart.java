package io.portolan.sheet.kpi;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.Series.Style;
import io.portolan.chart.ValueFormat;
import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.Variation;
import io.portolan.table.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Draws an indicator as a control chart: values, centre, limits, target, and its special causes by whether they are good. */
final class ControlChart {
    private final Assessment a;
    private final Say say;
    private final int from;
    private final int to;

    private ControlChart(Assessment assessment, Say say, int most) {
        this.a = assessment;
        this.say = say;
        this.to = assessment.level().size();
        this.from = Math.max(0, to - most);
    }

    /** The chart of the latest {@code most} periods. */
    static ChartSpec of(Assessment assessment, Say say, int most) {
        return new ControlChart(assessment, say, most).lines();
    }

    private ChartSpec lines() {
        List<Series> series = new ArrayList<>();
        if (a.change().season().isPresent()) {
            double[] raw = a.timeline().spread(a.indicator().values());
            series.add(series("chart.raw", Style.NEUTRAL, measured(slot -> raw[slot])));
            series.add(series(
                    "chart.adjusted", Style.ACTUAL, measured(slot -> a.level().get(slot))));
        } else {
            series.add(series(
                    "chart.actual", Style.ACTUAL, measured(slot -> a.level().get(slot))));
        }
        if (a.limits().isPresent()) {
            series.add(series("chart.centre", Style.CENTRE, limit(Limits::centre)));
            series.add(series("chart.lower", Style.LIMIT, limit(Limits::lower)));
            series.add(series("chart.upper", Style.LIMIT, limit(Limits::upper)));
        }
        addTarget(series);
        addPoints(series, "chart.improvement", Style.IMPROVEMENT_POINTS, Variation.IMPROVEMENT);
        addPoints(series, "chart.concern", Style.CONCERN_POINTS, Variation.CONCERN);
        addGhosts(series);
        a.outlook().ifPresent(outlook -> addOutlook(series, outlook));
        String title = a.indicator().title() + ": " + Sentence.brief(a, say);
        String shown = say.say(
                "chart.alternative",
                a.indicator().title(),
                say.periods(a.n(), a.timeline().cadence()));
        return new ChartSpec.Lines(title, shown + " " + Sentence.of(a, say), format(a), categories(), series);
    }

    /** A limit at each slot; it moves where a confirmed step begins. */
    private IntToDoubleFunction limit(ToDoubleFunction<Limits> which) {
        return slot ->
                a.limits(Math.min(slot, to - 1)).map(which::applyAsDouble).orElse(Double.NaN);
    }

    /** What to expect, from the latest value on, with the range that holds eight outcomes of ten. */
    private void addOutlook(List<Series> series, Outlook outlook) {
        series.add(series(
                "chart.forecast", Style.FORECAST, slot -> slot >= to ? outlook.mean(slot - to + 1) : Double.NaN));
        series.add(series(
                "chart.forecast.low",
                Style.FORECAST_EDGE,
                slot -> slot >= to ? outlook.low(slot - to + 1, Outlook.INNER) : Double.NaN));
        series.add(series(
                "chart.forecast.high",
                Style.FORECAST_EDGE,
                slot -> slot >= to ? outlook.high(slot - to + 1, Outlook.INNER) : Double.NaN));
    }

    private int end() {
        return to + a.outlook().map(Outlook::horizon).orElse(0);
    }

    private void addTarget(List<Series> series) {
        double[] targets = a.timeline().spread(a.indicator().targets());
        if (a.indicator().target().isPresent()) {
            series.add(series("chart.target", Style.TARGET, slot -> targets[Math.min(slot, to - 1)]));
        }
    }

    private void addPoints(List<Series> series, String name, Style style, Variation wanted) {
        boolean[] marked = new boolean[to];
        for (int slot = from; slot < to; slot++) {
            marked[slot] = Variation.at(slot, a.signals(), a.indicator().direction()) == wanted;
        }
        if (IntStream.range(from, to).anyMatch(slot -> marked[slot])) {
            series.add(series(
                    name, style, measured(slot -> marked[slot] ? a.level().get(slot) : Double.NaN)));
        }
    }

    private void addGhosts(List<Series> series) {
        if (a.ghosts().stream().anyMatch(slot -> slot >= from)) {
            series.add(series(
                    "chart.ghost",
                    Style.GHOST_POINTS,
                    measured(slot -> a.ghosts().contains(slot) ? a.level().get(slot) : Double.NaN)));
        }
    }

    /** Nothing is measured in periods to come. */
    private IntToDoubleFunction measured(IntToDoubleFunction value) {
        return slot -> slot < to ? value.applyAsDouble(slot) : Double.NaN;
    }

    private Series series(String name, Style style, IntToDoubleFunction value) {
        return Series.of(
                say.say(name),
                style,
                IntStream.range(from, end()).mapToDouble(value).toArray());
    }

    private List<String> categories() {
        List<LocalDate> days = a.timeline().days(a.periods());
        return IntStream.range(from, end())
                .mapToObj(slot -> a.measurement(slot)
                        .map(Measurement::period)
                        .filter(Period::isFiscal)
                        .map(Period::label)
                        .orElseGet(() -> say.shortPeriod(
                                slot < to ? days.get(slot) : a.timeline().after(a.periods(), slot - to + 1),
                                a.timeline().cadence())))
                .toList();
    }

    /** How the values of an indicator are shown: as many decimals as their size calls for. */
    static ValueFormat format(Assessment assessment) {
        List<Double> values = assessment.present();
        if (assessment.indicator().share()) {
            return ValueFormat.PERCENT1;
        }
        boolean whole = values.stream().allMatch(value -> value == Math.rint(value));
        double largest = values.isEmpty() ? 0 : Math.max(Collections.max(values), -Collections.min(values));
        if ((whole && largest >= 10) || largest >= 1000) {
            return ValueFormat.INTEGER;
        }
        return whole || largest >= 10 ? ValueFormat.DECIMAL1 : ValueFormat.DECIMAL2;
    }
}
