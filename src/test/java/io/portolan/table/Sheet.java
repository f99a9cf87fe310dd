package io.portolan.table;

import io.portolan.intake.Submission;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet made in code, row by row, to be recognised. */
final class Sheet {
    private final String name;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private Grid.Visibility visibility = Grid.Visibility.VISIBLE;
    private int next;

    private Sheet(String name) {
        this.name = name;
    }

    static Sheet named(String name) {
        return new Sheet(name);
    }

    /** The next row; {@code ""} leaves a cell blank, a text that begins with {@code =} is a formula whose result is 1. */
    Sheet row(Object... values) {
        for (int column = 0; column < values.length; column++) {
            add(column, values[column]);
        }
        next++;
        return this;
    }

    private void add(int column, Object value) {
        CellRef ref = new CellRef(name, next, column);
        if (value instanceof String text && text.startsWith("=")) {
            cells.add(new Cell(ref, new CellValue.Numeric(1), "General", Optional.of(text.substring(1))));
        } else if (value instanceof String text) {
            cells.add(new Cell(ref, new CellValue.Text(text), "General", Optional.empty()));
        } else if (value instanceof LocalDate day) {
            cells.add(new Cell(ref, new CellValue.Date(day.atStartOfDay()), "yyyy-mm-dd", Optional.empty()));
        } else {
            cells.add(
                    new Cell(ref, new CellValue.Numeric(((Number) value).doubleValue()), "General", Optional.empty()));
        }
    }

    /** A blank row. */
    Sheet gap() {
        next++;
        return this;
    }

    /** Merges cells of the last row. */
    Sheet merge(int firstColumn, int lastColumn) {
        merged.add(new Area(next - 1, firstColumn, next - 1, lastColumn));
        return this;
    }

    Sheet hidden() {
        visibility = Grid.Visibility.HIDDEN;
        return this;
    }

    Recognition recognised() {
        Grid.Layout layout = new Grid.Layout(visibility, merged, List.of(), Set.of(), Set.of());
        Submission submission = new Submission(Path.of("made.xlsx"), "made.xlsx", "0");
        Book book = new Book(submission, Book.Format.XLSX, List.of(Grid.of(name, layout, cells)), List.of());
        return Recogniser.withDictionary().recognise(book);
    }

    /** The only table. */
    Table table() {
        List<Table> tables = recognised().tables();
        if (tables.size() != 1) {
            throw new AssertionError("tables found: " + tables.size());
        }
        return tables.get(0);
    }

    /** The fields of a table in the order of its columns, "-" for a column without one. */
    static String fields(Table table) {
        return table.columns().stream()
                .map(column -> column.field().orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
