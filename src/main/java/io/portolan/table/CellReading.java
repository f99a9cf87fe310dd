package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** How a record is read in a column: as its cell is written, or together with what stands elsewhere. */
public sealed interface CellReading {
    /** The cell says all. */
    CellReading AS_WRITTEN = new AsWritten();

    /**
     * The cell that a record holds, where needed with its meaning written out.
     *
     * @param own the place of the column
     * @param record gives the cell of the record at a place
     */
    Cell of(int own, IntFunction<Cell> record);

    /** What the cell says is what it means. */
    record AsWritten() implements CellReading {
        @Override
        public Cell of(int own, IntFunction<Cell> record) {
            return record.apply(own);
        }
    }

    /**
     * One of several columns that hold one field: the heading of the column that is marked is the value, or the first cell that is
     * filled speaks for itself.
     *
     * @param marks the columns in their order
     */
    record Marked(List<Mark> marks) implements CellReading {
        public Marked {
            marks = List.copyOf(marks);
        }

        @Override
        public Cell of(int own, IntFunction<Cell> record) {
            return marks.stream()
                    .filter(mark -> !record.apply(mark.place()).isBlank())
                    .findFirst()
                    .map(mark -> mark.read(record.apply(mark.place())))
                    .orElseGet(() -> record.apply(own));
        }
    }

    /**
     * A column that may be marked.
     *
     * @param place its place
     * @param meaning what a mark there means; "" where the cell speaks for itself
     */
    record Mark(int place, String meaning) {
        private Cell read(Cell cell) {
            return meaning.isEmpty() ? cell : written(cell, meaning);
        }
    }

    /**
     * A period whose year stands elsewhere: the number of a week or a month, or a label such as "Q1".
     *
     * @param weeks whether bare numbers are weeks; else they are months
     * @param yearPlace the column of the years, when there is one
     * @param year the year where there is no such column
     */
    record OfYear(boolean weeks, OptionalInt yearPlace, int year) implements CellReading {
        @Override
        public Cell of(int own, IntFunction<Cell> record) {
            Cell cell = record.apply(own);
            OptionalInt stated = yearPlace.isPresent()
                    ? Timeline.yearIn(record.apply(yearPlace.getAsInt()).text())
                    : OptionalInt.of(year);
            return stated.isEmpty()
                    ? cell
                    : period(cell.text().strip(), stated.getAsInt())
                            .map(period -> written(cell, period.label()))
                            .orElse(cell);
        }

        private Optional<Period> period(String text, int year) {
            boolean number = text.matches("\\d{1,2}(?:\\.0)?");
            String label = number
                    ? String.format(Locale.ROOT, weeks ? "%d-W%02d" : "%d-%02d", year, (int) Double.parseDouble(text))
                    : text;
            return label.isEmpty() ? Optional.empty() : Periods.parse(label, year, NumberStyle.POINT);
        }
    }

    private static Cell written(Cell cell, String text) {
        return new Cell(cell.ref(), new CellValue.Text(text), "General", Optional.empty());
    }
}
