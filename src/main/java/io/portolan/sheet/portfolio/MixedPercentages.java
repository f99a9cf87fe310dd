package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Optional;

/** A column in which some percentages are shares up to 1 and others are out of 100. */
final class MixedPercentages extends ColumnRule {
    MixedPercentages() {
        super(Severity.HIGH, List.of("percent_complete", "percent_planned"));
    }

    @Override
    Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        String field = column.field().orElse("");
        if (!PercentScale.of(table, field).mixed()) {
            return Optional.empty();
        }
        List<Cell> fractions = cells.stream()
                .filter(cell -> Quantity.read(cell, table.numbers())
                        .filter(quantity -> !quantity.unit().equals("%") && PercentScale.isFraction(quantity.value()))
                        .isPresent())
                .toList();
        Cell first = fractions.get(0);
        return Optional.of(Remark.of(
                first.ref(),
                column.header(),
                String.valueOf(fractions.size()),
                String.valueOf(cells.size()),
                first.text()));
    }
}
