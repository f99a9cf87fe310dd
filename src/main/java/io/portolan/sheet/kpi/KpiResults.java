package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Baseline;
import io.portolan.statistics.control.CountChart;
import io.portolan.statistics.control.RunChart;
import io.portolan.statistics.control.Signal;
import io.portolan.statistics.trend.MannKendall;
import io.portolan.statistics.trend.TheilSen;
import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of an indicator under the names of results.json; what could not be computed is left out. */
final class KpiResults {
    private KpiResults() {}

    static Map<String, Object> of(Assessment a, Quality quality, Say say) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", a.indicator().name());
        putText(result, "entity", a.indicator().entity());
        putText(result, "unit", a.indicator().unit());
        result.put("n", a.n());
        List<Period> periods = a.periods();
        if (!periods.isEmpty()) {
            result.put("first", label(a, 0));
            result.put("last", label(a, a.level().size() - 1));
        }
        putLimits(result, a, say);
        if (a.baselines().size() > 1) {
            result.put(
                    "baselines", a.baselines().stream().map(b -> baseline(a, b)).toList());
        }
        result.put("verdict", a.verdict().word());
        if (a.verdict().isNone()) {
            result.put("reason", Sentence.of(a, say));
        }
        result.put("survives", a.survives());
        a.change().p().ifPresent(p -> result.put("changeP", p));
        result.put(
                "signals", a.signals().stream().map(signal -> signal(a, signal)).toList());
        result.put("variation", a.variation().word());
        result.put("assurance", a.assurance().word());
        putRuns(result, a);
        putTrend(result, a);
        result.put("changePoints", labels(a, a.change().steps()));
        putRanges(result, a);
        result.put("outliers", labels(a, a.change().outliers()));
        result.put("seasonal", a.change().season().isPresent());
        a.outlook().ifPresent(outlook -> result.put("forecast", forecast(a, outlook)));
        a.chance().ifPresent(chance -> result.put("probabilityOfTarget", chance));
        a.indicator().target().ifPresent(target -> result.put("target", target));
        putQuality(result, a, quality, say);
        result.put("sentence", Sentence.of(a, say));
        return result;
    }

    private static void putQuality(Map<String, Object> result, Assessment a, Quality quality, Say say) {
        Map<String, Object> figures = new LinkedHashMap<>();
        quality.pull().ifPresent(pull -> {
            pull.crowding().ifPresent(p -> figures.put("crowdingP", p));
            figures.put("information", pull.information());
            figures.put("distance", pull.distance());
            pull.periodsToKnow().ifPresent(periods -> figures.put("periodsToKnow", periods));
        });
        quality.twin().ifPresent(twin -> figures.put("sameAs", twin.indicator().title()));
        quality.denominators().ifPresent(ratio -> figures.put("denominatorRange", ratio));
        quality.advice(a, say).ifPresent(advice -> figures.put("advice", advice));
        if (!figures.isEmpty()) {
            result.put("quality", figures);
        }
    }

    private static void putText(Map<String, Object> result, String name, String text) {
        if (!text.isEmpty()) {
            result.put(name, text);
        }
    }

    private static void putLimits(Map<String, Object> result, Assessment a, Say say) {
        if (!a.verdict().isNone()) {
            result.put("centre", a.chart().centre());
        }
        result.put("chart", a.counts().map(c -> c.kind().word()).orElse("xmr"));
        a.counts()
                .map(CountChart::sigmaZ)
                .filter(OptionalDouble::isPresent)
                .ifPresent(z -> result.put("sigmaZ", z.getAsDouble()));
        a.limits().ifPresent(limits -> {
            result.put("lower", limits.lower());
            result.put("upper", limits.upper());
            result.put("sigma", limits.sigma());
        });
        a.cut(say).ifPresent(reason -> result.put("limitsCut", reason));
    }

    private static void putRuns(Map<String, Object> result, Assessment a) {
        RunChart runs =
                RunChart.of(a.level().stream().mapToDouble(Double::doubleValue).toArray());
        if (runs.useful() < RunChart.LEAST) {
            return;
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("median", runs.median());
        figures.put("useful", runs.useful());
        figures.put("longest", runs.longest());
        figures.put("longestAllowed", runs.longestAllowed());
        figures.put("crossings", runs.crossings());
        figures.put("crossingsNeeded", runs.crossingsNeeded());
        figures.put("signal", runs.signal());
        result.put("runs", figures);
    }

    /** Where each new level may have begun, with 95 of 100. */
    private static void putRanges(Map<String, Object> result, Assessment a) {
        List<Map<String, Object>> ranges = a.breaks().stream()
                .map(each -> {
                    Map<String, Object> range = new LinkedHashMap<String, Object>();
                    range.put("at", label(a, each.step()));
                    range.put("from", label(a, each.earliest()));
                    range.put("to", label(a, each.latest()));
                    return range;
                })
                .toList();
        if (!ranges.isEmpty()) {
            result.put("changePointRanges", ranges);
        }
    }

    private static Map<String, Object> baseline(Assessment a, Baseline baseline) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("from", label(a, baseline.from()));
        result.put("to", label(a, baseline.to() - 1));
        result.put("centre", baseline.chart().centre());
        a.limits(baseline.from()).ifPresent(limits -> {
            result.put("lower", limits.lower());
            result.put("upper", limits.upper());
        });
        return result;
    }

    private static void putTrend(Map<String, Object> result, Assessment a) {
        if (a.change().trend().isEmpty()) {
            return;
        }
        MannKendall test = a.change().trend().get();
        Map<String, Object> trend = new LinkedHashMap<>();
        trend.put("method", test.method().word());
        trend.put("s", test.s());
        trend.put("tau", test.tau());
        trend.put("p", test.p());
        a.change().slope().ifPresent((TheilSen slope) -> {
            trend.put("slopePerPeriod", slope.slope());
            trend.put("slopeLow", slope.low());
            trend.put("slopeHigh", slope.high());
        });
        result.put("trend", trend);
    }

    private static Map<String, Object> forecast(Assessment a, Outlook outlook) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (int h = 1; h <= outlook.horizon(); h++) {
            Map<String, Object> point = new LinkedHashMap<>();
            point.put(
                    "period",
                    label(a.timeline().after(a.periods(), h), a.timeline().cadence()));
            point.put("mean", outlook.mean(h));
            point.put("low80", outlook.low(h, Outlook.INNER));
            point.put("high80", outlook.high(h, Outlook.INNER));
            point.put("low95", outlook.low(h, Outlook.OUTER));
            point.put("high95", outlook.high(h, Outlook.OUTER));
            if (a.indicator().target().isPresent()) {
                outlook.chance(
                                h,
                                a.indicator().target().getAsDouble(),
                                a.indicator().direction())
                        .ifPresent(chance -> point.put("probabilityOfTarget", chance));
            }
            points.add(point);
        }
        Map<String, Object> forecast = new LinkedHashMap<>();
        forecast.put("method", "mean of smoothing, damped trend and Theta, season shrunken");
        forecast.put("points", points);
        return forecast;
    }

    private static Map<String, Object> signal(Assessment a, Signal signal) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("rule", signal.pattern().word());
        result.put("from", label(a, signal.first()));
        result.put("to", label(a, signal.last()));
        return result;
    }

    private static List<String> labels(Assessment a, List<Integer> slots) {
        return slots.stream().map(slot -> label(a, slot)).toList();
    }

    /** The sheet's own period; a slot that the sheet leaves out is named after its rhythm. */
    private static String label(Assessment a, int slot) {
        return a.measurement(slot)
                .map(m -> m.period().label())
                .orElseGet(() -> label(
                        a.timeline().days(a.periods()).get(slot), a.timeline().cadence()));
    }

    private static String label(LocalDate day, Cadence cadence) {
        return switch (cadence) {
            case YEAR -> Integer.toString(day.getYear());
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
            default -> day.toString();
        };
    }
}
