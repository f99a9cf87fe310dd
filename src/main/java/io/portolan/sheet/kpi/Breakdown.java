package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column that no field claims but that tells rows of the same indicator and period apart: a region, a team, a product. Without it
 * their values would pass for duplicates.
 *
 * @param column the column; empty where rows are told apart without one
 */
record Breakdown(Optional<Column> column) {
    /** From this share of rows that repeat another's period on, something else must tell them apart. */
    private static final double OFTEN = 0.5;

    private static final double NEARLY_ALL = 0.95;

    /** The breakdown of a table whose indicators stand in a column of names (empty: in the headings). */
    static Breakdown in(Table table, Optional<Column> names, RowPeriod periods) {
        List<Row> rows =
                table.rows().stream().filter(row -> periods.of(row).isPresent()).toList();
        if (distinct(rows, names, periods, Optional.empty()) > OFTEN * rows.size()) {
            return new Breakdown(Optional.empty());
        }
        return new Breakdown(table.columns().stream()
                .filter(column -> column.field().isEmpty() && column.period().isEmpty())
                .filter(column ->
                        rows.stream().noneMatch(row -> row.cell(column).text().isBlank()))
                .filter(column -> distinct(rows, names, periods, Optional.of(column)) >= NEARLY_ALL * rows.size())
                .min(Comparator.comparingLong(column -> values(rows, column))));
    }

    private static int distinct(List<Row> rows, Optional<Column> names, RowPeriod periods, Optional<Column> further) {
        Set<List<Object>> keys = new HashSet<>();
        for (Row row : rows) {
            keys.add(List.of(text(row, names), Layouts.text(row, Layouts.ENTITY), periods.of(row), text(row, further)));
        }
        return keys.size();
    }

    private static long values(List<Row> rows, Column column) {
        return rows.stream().map(row -> row.cell(column).text()).distinct().count();
    }

    private static String text(Row row, Optional<Column> column) {
        return column.map(c -> row.cell(c).text().strip()).orElse("");
    }

    /** Whose value a row is: its entity, and what the breakdown adds. */
    String entity(Row row) {
        String entity = Layouts.text(row, Layouts.ENTITY);
        String part = text(row, column);
        return entity.isEmpty() || part.isEmpty() ? entity + part : entity + " – " + part;
    }
}
