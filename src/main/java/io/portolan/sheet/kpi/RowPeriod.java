package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Dates;
import io.portolan.table.NumberStyle;
import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import io.portolan.table.Periods;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the rows of a table say which period they belong to: in a column of periods or dates, or in two columns of years and months.
 *
 * <p>Of several columns the one with most different periods of one rhythm counts: beside "02_11/12" the month of that period is less
 * certain.
 */
final class RowPeriod {
    private static final List<String> FIELDS = List.of("period", "date", "quarter");

    /** A column, its usual rhythm, and how many different periods of it there are. */
    private record Rhythm(Column column, Cadence cadence, int periods) {}

    private final Optional<Rhythm> rhythm;

    private RowPeriod(Table table) {
        rhythm = FIELDS.stream()
                .flatMap(field -> table.columns(field).stream())
                .flatMap(column -> rhythm(table, column).stream())
                .reduce((best, next) -> next.periods() > best.periods() ? next : best);
    }

    static RowPeriod in(Table table) {
        return new RowPeriod(table);
    }

    Optional<Period> of(Row row) {
        return ofYearAndMonth(row).or(() -> rhythm.flatMap(r -> of(row.cell(r.column()), row, r.cadence())));
    }

    private static Optional<Rhythm> rhythm(Table table, Column column) {
        Map<Cadence, Set<Period>> periods = new EnumMap<>(Cadence.class);
        table.rows()
                .forEach(row -> Periods.read(row.cell(column), table.numbers())
                        .ifPresent(period -> periods.computeIfAbsent(period.cadence(), c -> new HashSet<>())
                                .add(period)));
        return periods.entrySet().stream()
                .map(entry ->
                        new Rhythm(column, entry.getKey(), entry.getValue().size()))
                .max(Comparator.comparingInt(Rhythm::periods)
                        .thenComparing(Rhythm::cadence, Comparator.reverseOrder()));
    }

    /** Among days the last of a month is a day like the others, not its month. */
    private static Optional<Period> of(Cell cell, Row row, Cadence usual) {
        NumberStyle numbers = row.table().numbers();
        return Periods.read(cell, numbers).map(period -> {
            boolean amongDays = usual == Cadence.DAY && period.cadence() == Cadence.MONTH;
            return amongDays
                    ? Dates.read(cell, numbers)
                            .map(day -> new Period(Cadence.DAY, day, day.toString()))
                            .orElse(period)
                    : period;
        });
    }

    private static Optional<Period> ofYearAndMonth(Row row) {
        Optional<String> year = row.text("period_year").filter(text -> text.matches("\\d{4}"));
        Optional<String> month = row.text("period_month");
        return year.flatMap(y -> month.flatMap(m -> named(y, m)));
    }

    private static Optional<Period> named(String year, String month) {
        if (month.matches("0?[1-9]|1[0-2]")) {
            return Periods.parse(year + "-" + (month.length() == 1 ? "0" : "") + month, NumberStyle.POINT);
        }
        return Periods.parse(month, Integer.parseInt(year), NumberStyle.POINT);
    }
}
