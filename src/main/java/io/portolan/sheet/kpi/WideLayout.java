package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Period;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables with one row for each indicator and one column for each period. */
final class WideLayout {
    private WideLayout() {}

    static List<Draft> read(Table table) {
        List<Draft> drafts = new ArrayList<>();
        Column names = Layouts.nameColumn(table).orElseThrow();
        for (Row row : table.rows()) {
            String name = row.cell(names).text().strip();
            if (!name.isEmpty()) {
                drafts.add(draft(name, names, row));
            }
        }
        return drafts;
    }

    private static Draft draft(String name, Column names, Row row) {
        Table table = row.table();
        List<Measurement> measurements = new ArrayList<>();
        for (Column column : Layouts.periodColumns(table, Layouts.VALUE)) {
            Period period = column.period().orElseThrow();
            measurements.add(Measurement.read(row, column, period, target(row, period)));
        }
        return new Draft(
                name,
                Layouts.text(row, Layouts.ENTITY),
                Layouts.text(row, "unit"),
                Layouts.direction(row),
                Layouts.target(row, Layouts.plainTarget(table)),
                measurements,
                row.cell(names).ref(),
                row);
    }

    private static Optional<Target> target(Row row, Period period) {
        Optional<Column> column = Layouts.periodColumns(row.table(), Layouts.TARGET).stream()
                .filter(candidate -> candidate.period().equals(Optional.of(period)))
                .findFirst();
        return Layouts.target(row, column);
    }
}
