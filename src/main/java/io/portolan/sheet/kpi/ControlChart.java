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
            series.add(series("chart.raw", Style.NEUTRAL, slot -> raw[slot]));
            series.add(series("chart.adjusted", Style.ACTUAL, slot -> a.level().get(slot)));
        } else {
            series.add(series("chart.actual", Style.ACTUAL, slot -> a.level().get(slot)));
        }
        if (a.limits().isPresent()) {
            series.add(series("chart.centre", Style.CENTRE, limit(Limits::centre)));
            series.add(series("chart.lower", Style.LIMIT, limit(Limits::lower)));
            series.add(series("chart.upper", Style.LIMIT, limit(Limits::upper)));
        }
        addTarget(series);
        addPoints(series, "chart.improvement", Style.IMPROVEMENT_POINTS, Variation.IMPROVEMENT);
        addPoints(series, "chart.concern", Style.CONCERN_POINTS, Variation.CONCERN);
        String title = a.indicator().title() + ": " + Sentence.of(a, say);
        String shown = say.say(
                "chart.alternative",
                a.indicator().title(),
                say.periods(a.n(), a.timeline().cadence()));
        return new ChartSpec.Lines(title, shown + " " + Sentence.of(a, say), format(a), categories(), series);
    }

    /** A limit at each slot; it moves where a confirmed step begins. */
    private IntToDoubleFunction limit(ToDoubleFunction<Limits> which) {
        return slot -> a.limits(slot).map(which::applyAsDouble).orElse(Double.NaN);
    }

    private void addTarget(List<Series> series) {
        double[] targets = a.timeline().spread(a.indicator().targets());
        if (a.indicator().target().isPresent()) {
            series.add(series("chart.target", Style.TARGET, slot -> targets[slot]));
        }
    }

    private void addPoints(List<Series> series, String name, Style style, Variation wanted) {
        boolean[] marked = new boolean[to];
        for (int slot = from; slot < to; slot++) {
            marked[slot] = Variation.at(slot, a.signals(), a.indicator().direction()) == wanted;
        }
        if (IntStream.range(from, to).anyMatch(slot -> marked[slot])) {
            series.add(series(name, style, slot -> marked[slot] ? a.level().get(slot) : Double.NaN));
        }
    }

    private Series series(String name, Style style, IntToDoubleFunction value) {
        return Series.of(
                say.say(name),
                style,
                IntStream.range(from, to).mapToDouble(value).toArray());
    }

    private List<String> categories() {
        List<LocalDate> days = a.timeline().days(a.periods());
        return IntStream.range(from, to)
                .mapToObj(slot -> a.measurement(slot)
                        .map(Measurement::period)
                        .filter(Period::isFiscal)
                        .map(Period::label)
                        .orElseGet(() ->
                                say.shortPeriod(days.get(slot), a.timeline().cadence())))
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
        return largest >= 10 ? ValueFormat.DECIMAL1 : ValueFormat.DECIMAL2;
    }
}
