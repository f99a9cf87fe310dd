package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Signal;
import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.trend.BreakInterval;
import io.portolan.statistics.trend.TheilSen;
import io.portolan.table.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One sentence on an indicator: what it did, what its latest value says, what to expect of its target. */
final class Sentence {
    private static final int MOST_NAMED = 3;

    private final Assessment a;
    private final Say say;

    private Sentence(Assessment assessment, Say say) {
        this.a = assessment;
        this.say = say;
    }

    static String of(Assessment assessment, Say say) {
        return new Sentence(assessment, say).text();
    }

    /** The same without what to expect of the target and how surely it is dated, for the title of a chart. */
    static String brief(Assessment assessment, Say say) {
        return new Sentence(assessment, say).brief();
    }

    /** What was the matter with the latest value, in a few words. */
    static String reason(Signal signal, Say say) {
        return say.say(
                "reason." + signal.pattern().word() + (signal.upward() ? ".up" : ".down"),
                signal.points().size());
    }

    private String text() {
        return a.verdict().isNone() ? brief() : brief() + target() + "." + dated();
    }

    private String brief() {
        if (a.verdict() == Verdict.TOO_FEW) {
            return say.say("sentence.too-few", a.n(), XmrChart.LEAST);
        }
        if (a.verdict() == Verdict.NOT_JUDGED) {
            return say.say(
                    "sentence." + (a.indicator().accumulation() == Accumulation.ROLLING ? "rolling" : "unclear"));
        }
        return switch (a.verdict()) {
            case CONSTANT -> say.say("sentence.constant", value(a.present().get(0)), periods());
            case STEP, TREND, MIXED -> changed() + judged();
            case OUTLIER -> say.say("sentence.outlier", odd());
            case SEASONAL -> say.say("sentence.seasonal", say.say("sentence.stable", periods(), low(), high()));
            default -> unchanged();
        };
    }

    private String unchanged() {
        Optional<Signal> signal = a.latestSignal();
        if (signal.isPresent()) {
            return say.say("sentence.latest", value(a.latestValue().orElse(Double.NaN)), reason(signal.get(), say));
        }
        boolean narrow = a.chart().footing() == XmrChart.Footing.NEARLY_CONSTANT;
        return say.say(narrow ? "sentence.narrow" : "sentence.stable", periods(), low(), high());
    }

    private String changed() {
        List<Integer> steps = a.change().steps();
        return steps.isEmpty() ? trend() : step(steps);
    }

    private String step(List<Integer> steps) {
        int last = steps.get(steps.size() - 1);
        double before = a.mean(steps.size() > 1 ? steps.get(steps.size() - 2) : 0, last);
        double after = a.mean(last, a.level().size());
        String key = after > before ? "sentence.step.up" : "sentence.step.down";
        return say.say(key, period(last), value(before), value(after));
    }

    /** How surely the last step is dated; nothing where that is plain, or where there is no step. */
    private String dated() {
        List<BreakInterval> breaks = a.breaks();
        return breaks.isEmpty() ? "" : dated(breaks.get(breaks.size() - 1));
    }

    private String dated(BreakInterval last) {
        return last.earliest() == last.latest()
                ? ""
                : " " + say.say("sentence.dated", period(last.earliest()), period(last.latest()));
    }

    private String trend() {
        TheilSen slope = a.change().slope().orElseThrow();
        boolean up = slope.slope() > 0
                || a.change().trend().filter(trend -> trend.s() > 0).isPresent();
        return say.say(
                up ? "sentence.trend.up" : "sentence.trend.down",
                difference(slope.slope()),
                say.per(a.timeline().cadence()),
                value(first()),
                value(a.latestValue().orElse(Double.NaN)));
    }

    private double first() {
        return a.indicator().values().stream()
                .filter(Double::isFinite)
                .findFirst()
                .orElse(Double.NaN);
    }

    private String difference(double slope) {
        return say.difference(a.indicator(), Math.abs(slope));
    }

    /** Whether the change is for the better, and how sure it is. */
    private String judged() {
        if (!a.survives()) {
            return say.say("sentence.unsure");
        }
        boolean up = a.change().steps().isEmpty()
                ? a.change().trend().filter(trend -> trend.s() > 0).isPresent()
                : roseAtLastStep();
        return a.isGood(up)
                .map(good -> say.say(good ? "sentence.better" : "sentence.worse"))
                .orElse("");
    }

    private boolean roseAtLastStep() {
        List<Integer> steps = a.change().steps();
        int last = steps.get(steps.size() - 1);
        return a.mean(last, a.level().size()) > a.mean(steps.size() > 1 ? steps.get(steps.size() - 2) : 0, last);
    }

    private String odd() {
        List<Integer> odd = a.change().outliers();
        String named = odd.stream()
                .limit(MOST_NAMED)
                .map(slot ->
                        say.say("sentence.odd", period(slot), value(a.level().get(slot))))
                .collect(Collectors.joining(", "));
        return odd.size() > MOST_NAMED ? named + " …" : named;
    }

    private String target() {
        if (a.assurance() == Assurance.NO_TARGET || a.assurance() == Assurance.TOO_FEW) {
            return "";
        }
        String target = value(a.indicator().target().orElseThrow());
        if (a.assurance() == Assurance.HIT_OR_MISS && a.chance().isPresent()) {
            return say.say(
                    "sentence.target.chance", target, say.chance(a.chance().getAsDouble()));
        }
        return say.say("sentence.target." + a.assurance().word(), target);
    }

    private String periods() {
        return say.periods(a.n(), a.timeline().cadence());
    }

    private String period(int slot) {
        LocalDate day = a.timeline().days(a.periods()).get(slot);
        return fiscal(slot).orElseGet(() -> say.period(day, a.timeline().cadence()));
    }

    private Optional<String> fiscal(int slot) {
        return a.measurement(slot)
                .map(Measurement::period)
                .filter(Period::isFiscal)
                .map(say::period);
    }

    private String low() {
        return value(Collections.min(a.present()));
    }

    private String high() {
        return value(Collections.max(a.present()));
    }

    private String value(double value) {
        return say.value(a.indicator(), value);
    }
}
