package io.portolan.sheet.kpi;

import io.portolan.settings.Settings;
import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Baseline;
import io.portolan.statistics.control.Direction;
import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.MakingDataCount;
import io.portolan.statistics.control.NextValue;
import io.portolan.statistics.control.Signal;
import io.portolan.statistics.control.SignalRules;
import io.portolan.statistics.control.Variation;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.trend.FalseDiscoveryRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Asks the statistics about indicators. */
final class Assessor {
    /** Below this many values only a value outside the limits is a signal. */
    private static final int LEAST_FOR_RUNS = 12;

    private final Charting charting;
    private final double falseAlarms;
    private final int horizon;

    Assessor(Settings settings) {
        charting = new Charting(settings);
        falseAlarms = settings.number("kpi.alarms");
        horizon = (int) settings.number("kpi.horizon");
    }

    /** All indicators of a table; changes are corrected for their number. Each is weighed by itself, so that they may be weighed side by side. */
    List<Assessment> assess(List<Indicator> indicators) {
        List<Examined> each = indicators.parallelStream().map(Examined::of).toList();
        double[] q = FalseDiscoveryRate.benjaminiHochberg(each.stream()
                .map(examined -> examined.change().p())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray());
        boolean[] survives = new boolean[each.size()];
        int tested = 0;
        for (int i = 0; i < survives.length; i++) {
            boolean hasP = each.get(i).change().p().isPresent();
            survives[i] = hasP && q[tested] <= falseAlarms;
            tested += hasP ? 1 : 0;
        }
        return IntStream.range(0, survives.length)
                .parallel()
                .mapToObj(i -> assess(each.get(i), survives[i]))
                .toList();
    }

    /** Limits are recomputed at steps that survive, and at no others. */
    private Assessment assess(Examined examined, boolean survives) {
        Indicator indicator = examined.indicator();
        double[] level = examined.level();
        double[] present = examined.present();
        List<Baseline> baselines = charting.baselines(examined, survives);
        XmrChart chart = baselines.get(baselines.size() - 1).chart();
        List<Signal> signals = signals(baselines, charting.withoutGhosts(examined));
        boolean constant = Arrays.stream(present).distinct().count() <= 1;
        boolean opaque = indicator.accumulation().isOpaque();
        Verdict verdict = opaque ? Verdict.NOT_JUDGED : Verdict.of(chart, examined.change(), constant);
        Variation variation = chart.footing() == XmrChart.Footing.TOO_FEW
                ? opaque ? Variation.NOT_JUDGED : Variation.TOO_FEW
                : Variation.at(latest(level), signals, indicator.direction());
        return new Assessment(
                indicator,
                examined.timeline(),
                Arrays.stream(level).boxed().toList(),
                baselines,
                charting.ghosts(examined),
                signals,
                variation,
                assurance(indicator, chart),
                examined.change(),
                verdict,
                charting.counts(examined),
                chance(indicator, verdict, baselines, examined.values()),
                verdict.isNone() ? Optional.empty() : Outlook.of(examined, horizon),
                survives);
    }

    /** Each stretch by its own limits; the first values of a new level are themselves a shift until there are enough to get used to it. */
    private List<Signal> signals(List<Baseline> baselines, double[] level) {
        List<Signal> signals = new ArrayList<>();
        baselines.forEach(stretch ->
                signals.addAll(stretch.signals(level, rulesFor(stretch.chart().n()))));
        Baseline last = baselines.get(baselines.size() - 1);
        if (baselines.size() > 1 && last.chart().n() < LEAST_FOR_RUNS) {
            double before = baselines.get(baselines.size() - 2).chart().centre();
            List<Integer> points = IntStream.range(last.from(), last.to())
                    .filter(slot -> Double.isFinite(level[slot]))
                    .boxed()
                    .toList();
            signals.add(new Signal(Signal.Pattern.SHIFT, last.chart().centre() > before, points));
        }
        return signals;
    }

    private SignalRules rulesFor(int n) {
        return n < LEAST_FOR_RUNS ? MakingDataCount.OUTSIDE_ONLY : charting.rules();
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
        if (indicator.accumulation().isOpaque()) {
            return Assurance.NOT_JUDGED;
        }
        double target = indicator.target().getAsDouble();
        return chart.limits()
                .map((Limits limits) -> Assurance.of(limits, target, indicator.direction()))
                .orElse(Assurance.TOO_FEW);
    }

    /** The next value is like those of a stable indicator, or like those since its last step. */
    private static OptionalDouble chance(
            Indicator indicator, Verdict verdict, List<Baseline> baselines, double[] series) {
        boolean settled = verdict == Verdict.STABLE || (verdict == Verdict.STEP && baselines.size() > 1);
        double[] values =
                Arrays.copyOfRange(series, baselines.get(baselines.size() - 1).from(), series.length);
        if (!settled
                || indicator.direction() == Direction.NONE
                || indicator.target().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble atLeast = NextValue.atLeast(values, indicator.target().getAsDouble());
        boolean high = indicator.direction() == Direction.HIGHER_IS_BETTER;
        return high || atLeast.isEmpty() ? atLeast : OptionalDouble.of(1 - atLeast.getAsDouble());
    }
}
