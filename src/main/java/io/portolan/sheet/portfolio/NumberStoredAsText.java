package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Optional;

/** A column in which numbers are kept as text, so that Excel does not add them up. */
final class NumberStoredAsText extends ColumnRule {
    NumberStoredAsText() {
        super(Severity.LOW, NUMBERS);
    }

    /** A text file has nothing but text, which is no fault of its author. */
    @Override
    Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        if (context.book().format() == Book.Format.CSV) {
            return Optional.empty();
        }
        List<Cell> texts = cells.stream()
                .filter(cell ->
                        isText(cell) && Quantity.read(cell, table.numbers()).isPresent())
                .toList();
        return texts.stream()
                .findFirst()
                .map(first -> Remark.of(
                        first.ref(),
                        column.header(),
                        String.valueOf(texts.size()),
                        String.valueOf(cells.size()),
                        first.text().strip()));
    }
}
