package io.portolan.sheet.kpi;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Limits;
import io.portolan.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of indicators over time: tells signal from noise and says what to expect. */
public final class KpiSheet implements SheetType {
    private static final List<String> METHODS = List.of(
            "limits",
            "counts",
            "signals",
            "trend",
            "steps",
            "outliers",
            "season",
            "correction",
            "target",
            "forecast",
            "leads",
            "quality");
    private static final int MOST_HEADLINES = 10;

    @Override
    public String kind() {
        return "kpi-sheet";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        Optional<Snapshots> family = Snapshots.of(table, context.recognition());
        if (family.filter(snapshots -> !snapshots.isLatest(table)).isPresent()) {
            return Analysis.NOTHING;
        }
        List<Indicator> indicators = family.map(Snapshots::read).orElseGet(() -> Layouts.drafts(table)).stream()
                .map(draft -> Ordering.of(draft, context.asOf()))
                .filter(indicator -> !indicator.measurements().isEmpty())
                .toList();
        List<Assessment> assessments = new Assessor(context.settings()).assess(indicators);
        List<Lead> leads = Lead.among(assessments);
        Rules rules = Rules.check(KpiRules.all(), sourced(assessments), context, say.words());
        return new Analysis(
                rules.findings(),
                KpiColumns.of(table, assessments, say),
                assessments.isEmpty() ? List.of() : List.of(KpiPage.of(table, assessments, leads, context, say)),
                assessments.stream()
                        .flatMap(a -> headline(a, say).stream())
                        .limit(MOST_HEADLINES)
                        .toList(),
                assessments.isEmpty() ? List.of() : methods(say, Charting.ruleSet(context.settings())),
                Map.of(
                        "kpis",
                        assessments.stream()
                                .map(a -> KpiResults.of(a, Quality.of(a, assessments), say))
                                .toList(),
                        "leads",
                        leads.stream().map(Lead::result).toList()),
                rules.faults());
    }

    private static List<Sourced<Assessment>> sourced(List<Assessment> assessments) {
        return assessments.stream()
                .map(a -> new Sourced<>(a, a.latestMeasurement().row()))
                .toList();
    }

    /** What the board should know: a concern, or a target that the process can not meet. */
    private static Optional<Headline> headline(Assessment a, Say say) {
        String sentence = a.indicator().title() + ": " + Sentence.of(a, say);
        if (a.concerns()) {
            Severity severity = a.survives() ? Severity.HIGH : Severity.MEDIUM;
            return Optional.of(new Headline(
                    severity,
                    distance(a),
                    sentence,
                    Optional.of(a.latestMeasurement().cell())));
        }
        return a.assurance() == Assurance.FAIL
                ? Optional.of(new Headline(
                        Severity.MEDIUM, 0, sentence, Optional.of(a.indicator().cell())))
                : Optional.empty();
    }

    /** How many sigmas the latest value lies from the centre. */
    private static double distance(Assessment a) {
        return a.chart()
                .limits()
                .map((Limits limits) -> Math.abs(a.level().get(a.latest()) - limits.centre()) / limits.sigma())
                .orElse(0.0);
    }

    /** Signals by the set of rules that was asked for. */
    private static List<MethodNote> methods(Say say, String rules) {
        return METHODS.stream()
                .map(key -> method("method." + (key.equals("signals") ? key + "." + rules : key), say))
                .toList();
    }

    private static MethodNote method(String key, Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say(key + "." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
