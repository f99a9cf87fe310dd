package io.portolan.sheet.portfolio;

import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;

/** A column in which numbers are kept as text, so that Excel does not add them up. */
final class NumberStoredAsText extends StoredAsText {
    NumberStoredAsText() {
        super(NUMBERS);
    }

    @Override
    boolean isMeant(Cell cell, Table table) {
        return Quantity.read(cell, table.numbers()).isPresent();
    }
}
