package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Dates;
import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
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
        boolean days = ofDays(table);
        for (Column column : Layouts.periodColumns(table, Layouts.VALUE)) {
            Period period = days ? day(column, table) : column.period().orElseThrow();
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

    /** Whether most columns name a day; then the first or last of a month is a day like the others, not its month. */
    private static boolean ofDays(Table table) {
        List<Column> columns = Layouts.periodColumns(table, Layouts.VALUE);
        long days = columns.stream()
                .filter(column -> column.period().orElseThrow().cadence() == Cadence.DAY)
                .count();
        return 2 * days > columns.size();
    }

    private static Period day(Column column, Table table) {
        return Dates.parse(column.header().strip(), table.numbers())
                .map(day -> new Period(Cadence.DAY, day, day.toString()))
                .or(column::period)
                .orElseThrow();
    }

    private static Optional<Target> target(Row row, Period period) {
        Optional<Column> column = Layouts.periodColumns(row.table(), Layouts.TARGET).stream()
                .filter(candidate -> candidate.period().equals(Optional.of(period)))
                .findFirst();
        return Layouts.target(row, column);
    }
}
