package io.portolan.sheet;

import io.portolan.table.Row;
import io.portolan.workbook.CellRef;

/**
 * A typed row and the record it was read from, so that whatever is said of it points to a cell.
 *
 * @param value what was read
 * @param row the record
 */
public record Sourced<R>(R value, Row row) {
    /** Where a field stands. */
    public CellRef ref(String field) {
        return row.ref(field);
    }
}
