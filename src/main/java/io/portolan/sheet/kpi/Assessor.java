package io.portolan.sheet.kpi;

import io.portolan.settings.Settings;
import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Direction;
import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.MakingDataCount;
import io.portolan.statistics.control.NextValue;
import io.portolan.statistics.control.Signal;
import io.portolan.statistics.control.Variation;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.trend.Change;
import io.portolan.statistics.trend.FalseDiscoveryRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Asks the statistics about indicators. */
final class Assessor {
    /** Below this many values only a value outside the limits is a signal. */
    private static final int LEAST_FOR_RUNS = 12;

    private final boolean screen;
    private final MakingDataCount rules;
    private final double falseAlarms;

    Assessor(Settings settings) {
        screen = !settings.text("kpi.screen").equals("off");
        rules = new MakingDataCount(
                (int) settings.number("kpi.run"), settings.text("kpi.rules").equals("legacy"), false);
        falseAlarms = settings.number("kpi.alarms");
    }

    /** All indicators of a table; changes are corrected for their number. */
    List<Assessment> assess(List<Indicator> indicators) {
        List<Assessment> each = indicators.stream().map(this::assess).toList();
        double[] p = each.stream()
                .map(assessment -> assessment.change().p())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double[] q = FalseDiscoveryRate.benjaminiHochberg(p);
        List<Assessment> corrected = new ArrayList<>();
        int tested = 0;
        for (Assessment assessment : each) {
            boolean hasP = assessment.change().p().isPresent();
            corrected.add(assessment.surviving(hasP && q[tested] <= falseAlarms));
            tested += hasP ? 1 : 0;
        }
        return corrected;
    }

    private Assessment assess(Indicator indicator) {
        Timeline timeline = Timeline.of(
                indicator.measurements().stream().map(Measurement::period).toList());
        double[] values = timeline.spread(indicator.values());
        Change change = change(indicator, timeline, values);
        double[] level = change.season().map(season -> season.adjusted(values)).orElse(values);
        double widening = change.season()
                .map(season -> season.widening(
                        (int) Arrays.stream(values).filter(Double::isFinite).count()))
                .orElse(1.0);
        XmrChart chart = XmrChart.of(level, screen, XmrChart.LEAST).widened(widening);
        List<Signal> signals = chart.limits()
                .map(limits -> rulesFor(chart.n()).signals(level, limits))
                .orElse(List.of());
        boolean constant =
                Arrays.stream(values).filter(Double::isFinite).distinct().count() <= 1;
        Verdict verdict = Verdict.of(chart, change, constant);
        int latest = latest(level);
        Variation variation = chart.footing() == XmrChart.Footing.TOO_FEW
                ? Variation.TOO_FEW
                : Variation.at(latest, signals, indicator.direction());
        return new Assessment(
                indicator,
                timeline,
                Arrays.stream(level).boxed().toList(),
                chart,
                signals,
                variation,
                assurance(indicator, chart),
                change,
                verdict,
                chance(indicator, verdict, values),
                false);
    }

    /** Trends are per period; where the dates keep no rhythm, per usual period of their real days. */
    private static Change change(Indicator indicator, Timeline timeline, double[] values) {
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

    private MakingDataCount rulesFor(int n) {
        return n < LEAST_FOR_RUNS ? MakingDataCount.OUTSIDE_ONLY : rules;
    }

    private static int latest(double[] level) {
        int latest = level.length - 1;
        while (latest >= 0 && !Double.isFinite(level[latest])) {
            latest--;
        }
        return latest;
    }

    private static Assurance assurance(Indicator indicator, XmrChart chart) {
        if (indicator.target().isEmpty() || indicator.direction() == Direction.NONE) {
            return Assurance.NO_TARGET;
        }
        double target = indicator.target().getAsDouble();
        return chart.limits()
                .map((Limits limits) -> Assurance.of(limits, target, indicator.direction()))
                .orElse(Assurance.TOO_FEW);
    }

    private static OptionalDouble chance(Indicator indicator, Verdict verdict, double[] values) {
        boolean speaks = verdict == Verdict.STABLE && indicator.direction() != Direction.NONE;
        if (!speaks || indicator.target().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble atLeast = NextValue.atLeast(values, indicator.target().getAsDouble());
        boolean high = indicator.direction() == Direction.HIGHER_IS_BETTER;
        return high || atLeast.isEmpty() ? atLeast : OptionalDouble.of(1 - atLeast.getAsDouble());
    }
}
