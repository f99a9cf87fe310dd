package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One record of a table, read field by field.
 *
 * @param table the table
 * @param record its place: a row of the sheet, or a column when the table lies sideways
 */
public record Row(Table table, int record) {
    /** The cell of a field, when the table has a column for it. */
    public Optional<Cell> cell(String field) {
        return table.column(field).map(this::cell);
    }

    /** The cell of a column. */
    public Cell cell(Column column) {
        return table.cell(record, column);
    }

    /** Where a field stands; the record's first cell when the table has no column for it. */
    public CellRef ref(String field) {
        return cell(field)
                .map(Cell::ref)
                .orElseGet(() -> cell(table.columns().get(0)).ref());
    }

    /** What a field says, trimmed; empty when blank, absent or an error. */
    public Optional<String> text(String field) {
        return cell(field).map(Cell::text).map(String::strip).filter(text -> !text.isEmpty() && !text.startsWith("#"));
    }

    /** A field as a number, texts read in the table's way of writing numbers; empty when it is none. */
    public OptionalDouble number(String field) {
        Optional<Quantity> quantity = cell(field).flatMap(cell -> Quantity.read(cell, table.numbers()));
        return quantity.map(q -> OptionalDouble.of(q.value())).orElseGet(OptionalDouble::empty);
    }

    /** A field as a number with what stood beside it; empty when it is none. */
    public Optional<Quantity> quantity(String field) {
        return cell(field).flatMap(cell -> Quantity.read(cell, table.numbers()));
    }

    /** A field as a day, texts read in the table's language; empty when it is none. */
    public Optional<LocalDate> date(String field) {
        return cell(field).flatMap(cell -> Dates.read(cell, table.numbers()));
    }
}
