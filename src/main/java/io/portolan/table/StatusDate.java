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
 * lines of a sheet, with the day beside it or behind it in the same cell.
 */
public final class StatusDate {
    private static final int FIRST_LINES = 12;
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(status date|as[- ]of( date)?|as at|report(ing)? date|data date|date of status|situation au|date d['’]arr[eê]t[eé]"
                    + "|date du rapport|[eé]tat au|peildatum|statusdatum|rapportdatum|stand( per)?|stichtag|berichtsdatum|fecha de corte)"
                    + "\\b\\s*:?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final int BEHIND_LABEL = 5;

    private StatusDate() {}

    /** The latest such day of a workbook; empty when it names none. */
    public static Optional<LocalDate> of(Book book) {
        return book.grids().stream().flatMap(StatusDate::ofGrid).max(LocalDate::compareTo);
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
