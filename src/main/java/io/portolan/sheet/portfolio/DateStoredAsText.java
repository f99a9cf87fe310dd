package io.portolan.sheet.portfolio;

import io.portolan.table.Dates;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;

/** A column in which days are kept as text, so that Excel can neither sort nor subtract them. */
final class DateStoredAsText extends StoredAsText {
    DateStoredAsText() {
        super(DAYS);
    }

    @Override
    boolean isMeant(Cell cell, Table table) {
        return Dates.read(cell, table.numbers()).isPresent();
    }
}
