package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of budgets that are all multiples of 50,000: figures of speech rather than estimates. */
final class RoundBudgets extends ColumnRule {
    private static final int FEWEST = 8;
    private static final double ROUND = 50_000;

    RoundBudgets() {
        super(Severity.INFO, List.of("budget"));
    }

    @Override
    Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        double[] amounts = cells.stream()
                .flatMap(cell -> Quantity.read(cell, table.numbers()).stream())
                .mapToDouble(Quantity::value)
                .filter(amount -> amount > 0)
                .toArray();
        boolean isRound = amounts.length >= FEWEST && Arrays.stream(amounts).allMatch(amount -> amount % ROUND == 0);
        return isRound
                ? Optional.of(Remark.of(cells.get(0).ref(), column.header(), String.valueOf(amounts.length)))
                : Optional.empty();
    }
}
