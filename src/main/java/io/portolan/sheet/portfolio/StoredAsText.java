package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Optional;

/** A column whose values are kept as text although something else is meant by them. */
abstract class StoredAsText extends ColumnRule {
    StoredAsText(List<String> fields) {
        super(Severity.LOW, fields);
    }

    /** Whether a text reads as what is meant. */
    abstract boolean isMeant(Cell cell, Table table);

    /** A text file has nothing but text, which is no fault of its author. */
    @Override
    final Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        if (context.book().format() == Book.Format.CSV) {
            return Optional.empty();
        }
        List<Cell> texts = cells.stream()
                .filter(cell -> isText(cell) && isMeant(cell, table))
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
