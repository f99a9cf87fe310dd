package io.portolan.table;

import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import io.portolan.workbook.Grid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The day for which a workbook says it speaks: a label such as "Status date", "Peildatum", "Date d'arrêté" or "Stand" in the first
 * lines of a sheet, with the day beside it or behind it in the same cell; for a table that tells a day on every row, the latest of them.
 */
public final class StatusDate {
    private static final int FIRST_LINES = 12;
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(status date|as[- ]of( date)?|as at|report(ing)? date|data date|date of status|situation au|date d['’]arr[eê]t[eé]"
                    + "|date du rapport|[eé]tat au|peildatum|statusdatum|rapportdatum|stand( per)?|stichtag|berichtsdatum|fecha de corte)"
                    + "\\b\\s*:?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int BEHIND_LABEL = 5;
    private static final List<String> DAYS = List.of("report_date", "last_updated");
    private static final Pattern YEAR = Pattern.compile(
            "(reporting |report )?year|jaar|rapportagejaar|ann[eé]e|exercice|jahr|berichtsjahr|geschäftsjahr|a[nñ]o",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StatusDate() {}

    /** The latest such day of a workbook; empty when it names none. */
    public static Optional<LocalDate> of(Book book) {
        return book.grids().stream().flatMap(StatusDate::ofGrid).max(LocalDate::compareTo);
    }

    /**
     * The latest day on which the rows of a table were reported or updated, or the end of the one year that a column of years repeats on
     * all of them; never a day after the given one. Empty when the rows tell none.
     */
    public static Optional<LocalDate> of(Table table, LocalDate atMost) {
        return DAYS.stream()
                .map(field -> table.rows().stream()
                        .flatMap(row -> row.date(field).stream())
                        .filter(day -> !day.isAfter(atMost))
                        .max(LocalDate::compareTo))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> endOfYear(table).map(day -> day.isAfter(atMost) ? atMost : day));
    }

    private static Optional<LocalDate> endOfYear(Table table) {
        List<String> years = table.columns().stream()
                .filter(column -> YEAR.matcher(column.header().strip()).matches())
                .flatMap(column ->
                        table.rows().stream().map(row -> row.cell(column).text().strip()))
                .distinct()
                .toList();
        return years.size() == 1 && years.get(0).matches("(19|20)\\d\\d")
                ? Optional.of(LocalDate.of(Integer.parseInt(years.get(0)), 12, 31))
                : Optional.empty();
    }

    private static Stream<LocalDate> ofGrid(Grid grid) {
        return IntStream.of(grid.filledRows())
                .takeWhile(row -> row < FIRST_LINES)
                .mapToObj(grid::row)
                .flatMap(StatusDate::ofLine);
    }

    private static Stream<LocalDate> ofLine(List<Cell> line) {
        return IntStream.range(0, line.size()).boxed().flatMap(i -> ofCell(line, i).stream());
    }

    private static Optional<LocalDate> ofCell(List<Cell> line, int index) {
        var label = LABEL.matcher(line.get(index).text());
        if (!label.matches()) {
            return Optional.empty();
        }
        String behind = label.group(BEHIND_LABEL);
        if (behind != null && !behind.isBlank()) {
            return Dates.parse(behind.strip(), NumberStyle.POINT);
        }
        return index + 1 < line.size() ? Dates.read(line.get(index + 1), NumberStyle.POINT) : Optional.empty();
    }
}
