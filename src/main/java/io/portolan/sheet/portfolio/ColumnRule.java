package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that looks at each column of some fields as a whole and says one thing of it at most. */
abstract class ColumnRule extends ProjectRule {
    /** Fields that hold numbers. */
    static final List<String> NUMBERS = List.of(
            "budget",
            "budget_revised",
            "actual_cost",
            "eac",
            "benefit_value",
            "percent_complete",
            "percent_planned",
            "pv",
            "ev",
            "ac",
            "bac");

    /** Fields that hold money. */
    static final List<String> MONEY = List.of("budget", "budget_revised", "actual_cost", "eac", "benefit_value");

    /** Fields that hold days. */
    static final List<String> DAYS = List.of(
            "start_planned",
            "end_planned",
            "start_actual",
            "end_forecast",
            "end_actual",
            "last_updated",
            "report_date");

    private final List<String> fields;

    ColumnRule(Severity severity, List<String> fields) {
        super(severity, Role.RIGHT_HAND);
        this.fields = fields;
    }

    @Override
    public final List<Remark> check(List<Sourced<Project>> rows, Context context) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Table table = rows.get(0).row().table();
        return fields.stream()
                .flatMap(field -> table.column(field).stream())
                .map(column -> column(column, cells(rows, column), table, context))
                .flatMap(Optional::stream)
                .map(ColumnRule::namingTheColumn)
                .toList();
    }

    /** Sentences on a column begin with its heading, so that it fills their first gap. */
    private static Remark namingTheColumn(Remark remark) {
        List<String> arguments = new ArrayList<>(List.of(remark.subject()));
        arguments.addAll(remark.arguments());
        return new Remark(remark.cell(), remark.subject(), arguments);
    }

    private static List<Cell> cells(List<Sourced<Project>> rows, Column column) {
        return rows.stream()
                .map(row -> row.row().cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    static boolean isText(Cell cell) {
        return cell.value() instanceof CellValue.Text;
    }

    /** What it has to say of a column, given its cells that hold something. */
    abstract Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context);
}
