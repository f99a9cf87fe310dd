package io.portolan.sheet.objectives;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets of objectives and key results: scores, pace, and how they hang together. Never for judging a person. */
public final class ObjectivesSheet implements SheetType {
    private static final List<String> METHODS = List.of("score", "pace", "projection");

    @Override
    public String kind() {
        return "objectives";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        List<Objective> objectives = Objective.of(Reading.of(table, context.asOf()));
        if (objectives.isEmpty()) {
            return Analysis.NOTHING;
        }
        List<Sourced<Objective>> sourced = objectives.stream()
                .map(objective ->
                        new Sourced<>(objective, objective.results().get(0).row()))
                .toList();
        Rules rules = Rules.check(rules(), sourced, context, say.words());
        return new Analysis(
                rules.findings(),
                ScoreColumns.of(objectives, context, say),
                List.of(ObjectivesPage.of(table, objectives, context, say)),
                objectives.stream()
                        .flatMap(objective -> headline(objective, context, say).stream())
                        .toList(),
                METHODS.stream().map(key -> method("method." + key, say)).toList(),
                Map.of(
                        "objectives",
                        objectives.stream()
                                .map(objective -> ObjectiveResults.of(objective, context))
                                .toList()),
                rules.faults());
    }

    private static List<Rule<Objective>> rules() {
        return List.of(
                new CommittedBehind(),
                new ParentAgainstChildren(),
                new OrphanObjective(),
                new CycleAgainstParent(),
                new WeightsNotWhole(),
                new KeyResultWithoutNumber(),
                new ScoreAgainstNumbers(),
                new StaleCheckIn(),
                new TooManyKeyResults(),
                new Sandbagging());
    }

    /** An objective most of whose key results are at risk. */
    private static Optional<Headline> headline(Objective objective, Context context, Say say) {
        long atRisk = objective.results().stream()
                .flatMap(result -> Pace.of(result, context.asOf(), context.settings()).stream())
                .filter(pace -> pace.status() == Pace.Status.AT_RISK)
                .count();
        int all = objective.results().size();
        return 2 * atRisk > all
                ? Optional.of(new Headline(
                        Severity.MEDIUM,
                        (double) atRisk / all,
                        say.say("headline", objective.name(), say.count(atRisk), say.count(all)),
                        Optional.of(objective.results().get(0).row().ref("objective"))))
                : Optional.empty();
    }

    private static MethodNote method(String key, Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say(key + "." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
