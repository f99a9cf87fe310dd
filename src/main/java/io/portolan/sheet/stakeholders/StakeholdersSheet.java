package io.portolan.sheet.stakeholders;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.chart.ValueFormat;
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

/** Registers of stakeholders. An order for conversations, never a verdict on people. */
public final class StakeholdersSheet implements SheetType {
    @Override
    public String kind() {
        return "stakeholder-register";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        List<Sourced<Stakeholder>> rows = Reading.of(table);
        if (rows.isEmpty()) {
            return Analysis.NOTHING;
        }
        Register register = Register.of(rows, context);
        Rules rules = Rules.check(rules(), rows, context, say.words());
        return new Analysis(
                rules.findings(),
                columns(table, register, say),
                List.of(StakeholdersPage.of(register, table.sheet(), say)),
                headlines(register, say),
                List.of(method(say)),
                Map.of(
                        "stakeholders",
                        rows.stream()
                                .map(row -> StakeholderResults.of(register, row))
                                .toList()),
                rules.faults());
    }

    private static List<Rule<Stakeholder>> rules() {
        return List.of(
                new PowerfulAndAgainst(),
                new GapWithoutAction(),
                new DesiredMissing(),
                new ContactOverdue(),
                new LevelNotOnScale());
    }

    private static List<ComputedColumn> columns(Table table, Register register, Say say) {
        List<ComputedCell> priorities = register.rows().stream()
                .flatMap(row -> row.value().priority(register.top()).stream()
                        .mapToObj(priority -> new ComputedCell(row.row().record(), priority, Optional.empty())))
                .toList();
        return table.sideways() || priorities.isEmpty()
                ? List.of()
                : List.of(new ComputedColumn(say.say("column.priority"), ValueFormat.DECIMAL2, priorities));
    }

    private static List<Headline> headlines(Register register, Say say) {
        return register.rows().stream()
                .filter(row -> register.isAgainst(row.value()))
                .map(row -> new Headline(
                        Severity.HIGH,
                        row.value().power().orElse(0),
                        say.say(
                                "headline",
                                row.value().name(),
                                say.engagement(row.value().current().orElseThrow())),
                        Optional.of(row.ref("stakeholder_name"))))
                .toList();
    }

    private static MethodNote method(Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say("method.priority." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
