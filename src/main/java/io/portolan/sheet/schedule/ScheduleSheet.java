package io.portolan.sheet.schedule;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.network.CriticalPath;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Understands networks of activities: the critical path, when all will be done, and which activities decide it. */
public final class ScheduleSheet implements SheetType {
    private static final List<Rule<Activity>> RULES = List.of(
            new CircularPredecessors(),
            new UnknownPredecessor(),
            new DurationsOutOfOrder(),
            new DurationMissing(),
            new SeveralOpenEnds());

    @Override
    public String kind() {
        return "schedule";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Words words = Words.of(ScheduleSheet.class, context.language());
        List<Sourced<Activity>> rows = Plan.read(table);
        Plan plan = Plan.of(rows, context.seed());
        Rules rules = Rules.check(RULES, rows, context, words);
        Page page = new SchedulePage(plan, table, words).page(context);
        return new Analysis(
                rules.findings(),
                columns(plan, words),
                rows.isEmpty() ? List.of() : List.of(page),
                headlines(rules),
                methods(plan, words),
                Map.of(
                        "schedules",
                        List.of(ScheduleResults.of(plan, table, context.book().name()))),
                rules.faults());
    }

    private static List<ComputedColumn> columns(Plan plan, Words words) {
        List<ComputedColumn> columns = new ArrayList<>();
        plan.path().ifPresent(path -> {
            columns.add(column(words.say("column.start"), ValueFormat.DECIMAL1, plan, path::earliestStart));
            columns.add(column(words.say("column.finish"), ValueFormat.DECIMAL1, plan, path::earliestFinish));
            columns.add(column(words.say("column.slack"), ValueFormat.DECIMAL1, plan, path::slack));
        });
        plan.simulation()
                .ifPresent(drawn -> columns.add(
                        column(words.say("column.criticality"), ValueFormat.PERCENT, plan, drawn::criticality)));
        return columns;
    }

    private static ComputedColumn column(String header, ValueFormat format, Plan plan, IntToDoubleFunction figure) {
        List<ComputedCell> cells = IntStream.range(0, plan.activities().size())
                .mapToObj(i -> new ComputedCell(
                        plan.activities().get(i).row().record(), figure.applyAsDouble(i), Optional.empty()))
                .toList();
        return new ComputedColumn(header, format, cells);
    }

    private static List<Headline> headlines(Rules rules) {
        return rules.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.HIGH) <= 0)
                .map(finding -> new Headline(
                        finding.severity(),
                        1,
                        finding.subject() + ": " + finding.message(),
                        Optional.of(finding.cell())))
                .toList();
    }

    private static List<MethodNote> methods(Plan plan, Words words) {
        Stream<String> keys = Stream.concat(
                plan.path().map(CriticalPath::end).map(end -> "method.path").stream(),
                plan.simulation().map(drawn -> "method.simulation").stream());
        return keys.map(key -> new MethodNote(
                        words.say(key + ".number"),
                        words.say(key + ".method"),
                        words.say(key + ".parameters"),
                        words.say(key + ".source"),
                        words.say(key + ".trust")))
                .toList();
    }
}
