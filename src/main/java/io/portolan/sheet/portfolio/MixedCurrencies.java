package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A column of money with amounts in several currencies, which must not be added up. */
final class MixedCurrencies extends ColumnRule {
    MixedCurrencies() {
        super(Severity.CRITICAL, MONEY);
    }

    @Override
    Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        Map<String, Cell> firsts = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Cell cell : cells) {
            Currencies.of(cell, table.numbers()).ifPresent(currency -> {
                firsts.putIfAbsent(currency, cell);
                counts.merge(currency, 1, Integer::sum);
            });
        }
        if (counts.size() < 2) {
            return Optional.empty();
        }
        String rarest = counts.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        Optional<Cell> place = Optional.ofNullable(firsts.get(rarest));
        return place.map(cell -> Remark.of(cell.ref(), column.header(), String.join(", ", counts.keySet())));
    }
}
