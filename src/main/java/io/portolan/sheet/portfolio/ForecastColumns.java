package io.portolan.sheet.portfolio;

import io.portolan.table.Column;
import io.portolan.table.Dates;
import io.portolan.table.Period;
import io.portolan.table.Periods;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Columns of a list that tell the forecast end of each project as it was reported month by month, such as "Forecast end Jan 2026".
 *
 * @param columns the columns by the first day of their month, the oldest first
 */
record ForecastColumns(Map<LocalDate, Column> columns) {
    private static final int FEWEST = 2;

    ForecastColumns {
        columns = new TreeMap<>(columns);
    }

    /** The columns of a list whose headings name a month and whose cells hold days; none unless there are several. */
    static ForecastColumns of(Table table) {
        Map<LocalDate, Column> found = new TreeMap<>();
        for (Column column : table.columns()) {
            Optional<Period> period =
                    period(column, table).filter(any -> mayForecast(column) && holdsDays(table, column));
            period.ifPresent(month -> found.putIfAbsent(month.first(), column));
        }
        return new ForecastColumns(found.size() < FEWEST ? Map.of() : found);
    }

    /** Whether nothing else is known to stand in a column. */
    private static boolean mayForecast(Column column) {
        return column.field().isEmpty() || column.holds("end_forecast") || column.holds("end_planned");
    }

    /** The period that the last or the first words of a heading name. */
    private static Optional<Period> period(Column column, Table table) {
        String[] words = column.header().strip().split("[\\s()]+", -1);
        Stream<String> ends = Stream.iterate(1, i -> i < words.length, i -> i + 1)
                .flatMap(i -> Stream.of(join(words, i, words.length), join(words, 0, i)))
                .sorted(Comparator.comparing(String::length).reversed());
        return column.period()
                .or(() -> ends.flatMap(text -> Periods.parse(text, table.numbers()).stream())
                        .findFirst());
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to)).strip();
    }

    private static boolean holdsDays(Table table, Column column) {
        List<Cell> filled = table.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        long days = filled.stream()
                .filter(cell -> Dates.read(cell, table.numbers()).isPresent())
                .count();
        return days > 0 && 2 * days >= filled.size();
    }

    /** The forecasts of one project, the oldest report first. */
    List<Drift.Forecast> of(Row row) {
        return columns.entrySet().stream()
                .flatMap(entry ->
                        Dates.read(row.cell(entry.getValue()), row.table().numbers())
                                .map(end -> new Drift.Forecast(entry.getKey(), end))
                                .stream())
                .toList();
    }
}
