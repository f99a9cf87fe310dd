package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.Column;
import io.portolan.table.NumberStyle;
import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import io.portolan.table.Periods;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables of one indicator like a calendar: a row for each year, a column for each month, week or quarter. */
final class YearRowsLayout {
    private static final int LEAP_YEAR = 2000;
    private static final int FEWEST = 4;

    private YearRowsLayout() {}

    /** Whether the rows are years and all columns of values parts of one. */
    static boolean is(Table table) {
        List<Column> values = table.columns(Layouts.VALUE);
        return values.size() >= FEWEST
                && values.stream().allMatch(column -> part(column, LEAP_YEAR).isPresent())
                && !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> year(row).isPresent());
    }

    static List<Draft> read(Table table) {
        List<Measurement> measurements = new ArrayList<>();
        for (Row row : table.rows()) {
            int year = year(row).orElseThrow();
            for (Column column : table.columns(Layouts.VALUE)) {
                part(column, year)
                        .map(period -> Measurement.read(row, column, period, Optional.empty()))
                        .ifPresent(measurements::add);
            }
        }
        Row first = table.rows().get(0);
        Column column = table.columns(Layouts.VALUE).get(0);
        return List.of(new Draft(
                table.sheet(),
                "",
                "",
                Direction.NONE,
                Optional.empty(),
                measurements,
                first.cell(column).ref(),
                first));
    }

    private static Optional<Integer> year(Row row) {
        return row.cell("period")
                .flatMap(cell -> Periods.read(cell, row.table().numbers()))
                .filter(period -> period.cadence() == Cadence.YEAR)
                .map(period -> period.first().getYear());
    }

    /** The part of a year that a heading names without naming the year. */
    private static Optional<Period> part(Column column, int year) {
        String heading = column.header().strip();
        return Periods.parse(heading, NumberStyle.POINT).isPresent()
                ? Optional.empty()
                : Periods.parse(heading, year, NumberStyle.POINT);
    }
}
