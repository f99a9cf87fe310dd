package io.portolan.sheet.actions;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.sheet.Submitted;
import io.portolan.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Logs of actions, issues, decisions, assumptions and dependencies. Never for judging a person. */
public final class ActionsSheet implements SheetType {
    private static final List<String> METHODS = List.of("closing", "chance", "promises", "ends");

    @Override
    public String kind() {
        return "action-log";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        List<Sourced<Item>> items = Reading.of(table);
        if (items.isEmpty()) {
            return Analysis.NOTHING;
        }
        ActionLog log = new ActionLog(items.stream().map(Sourced::value).toList(), context.asOf(), context.settings());
        Rules rules = Rules.check(rules(), items, context, say.words());
        return new Analysis(
                rules.findings(),
                ActionColumns.of(items, log, say),
                List.of(ActionsPage.of(log, items, table.sheet(), say)),
                headlines(items, log, say),
                METHODS.stream().map(key -> method("method." + key, say)).toList(),
                Map.of("actions", List.of(ActionResults.of(log, context.book().name(), table.sheet()))),
                ItemSubjects.of(items, context.asOf()),
                rules.faults());
    }

    /** The sheets of a run as one log, each item once. */
    @Override
    public Optional<Analysis> together(List<Submitted> tables) {
        return Together.of(tables);
    }

    private static List<Rule<Item>> rules() {
        return List.of(
                new NoDays(),
                new NoClosingDays(),
                new ClosedBeforeOpened(),
                new ClosedWithoutDay(),
                new ClosedInTheFuture(),
                new OpenWithClosingDay(),
                new RaisedInTheFuture(),
                new DuplicateItem(),
                new OwnerWrittenSeveralWays(),
                new OpenWithoutOwner(),
                new OpenWithoutDueDate(),
                new OverdueItem(),
                new DecisionWaiting(),
                new ZombieItem(),
                new RedatedItem());
    }

    /** The decisions that wait, and how much is overdue. */
    private static List<Headline> headlines(List<Sourced<Item>> items, ActionLog log, Say say) {
        return Stream.of(
                        headline(
                                "decisions",
                                items.stream()
                                        .filter(item -> log.isWaiting(item.value()))
                                        .toList(),
                                say),
                        headline(
                                "overdue",
                                items.stream()
                                        .filter(item ->
                                                item.value().isOverdue(log.asOf()) && !log.isWaiting(item.value()))
                                        .toList(),
                                say))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Headline> headline(String key, List<Sourced<Item>> items, Say say) {
        return items.stream()
                .findFirst()
                .map(first -> new Headline(
                        Severity.MEDIUM,
                        items.size(),
                        say.say(
                                "headline." + key,
                                say.count(items.size()),
                                first.value().name()),
                        Optional.of(first.ref("due_date"))));
    }

    static MethodNote method(String key, Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say(key + "." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
