package io.portolan.sheet.actions;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The columns to set beside a log: how old an open item is, how late, and how likely it closes. */
final class ActionColumns {
    private ActionColumns() {}

    static List<ComputedColumn> of(List<Sourced<Item>> items, ActionLog log, Say say) {
        if (items.get(0).row().table().sideways()) {
            return List.of();
        }
        List<Sourced<Item>> open =
                items.stream().filter(item -> item.value().isOpen()).toList();
        return List.of(
                        column(say.say("column.age"), ValueFormat.INTEGER, open, item -> item.age(log.asOf())),
                        column(say.say("column.late"), ValueFormat.INTEGER, open, item -> late(item, log)),
                        column(say.say("column.in-time"), ValueFormat.PERCENT, open, log::closesInTime),
                        column(
                                say.say("column.horizon", say.count(log.horizon())),
                                ValueFormat.PERCENT,
                                open,
                                item -> log.closesWithin(item, log.horizon())))
                .stream()
                .filter(column -> !column.cells().isEmpty())
                .toList();
    }

    private static OptionalDouble late(Item item, ActionLog log) {
        return item.isOverdue(log.asOf())
                ? OptionalDouble.of((double) item.daysOver(log.asOf()))
                : OptionalDouble.empty();
    }

    private static ComputedColumn column(
            String header, ValueFormat format, List<Sourced<Item>> open, Function<Item, OptionalDouble> value) {
        List<ComputedCell> cells = open.stream()
                .flatMap(item -> value.apply(item.value()).stream()
                        .mapToObj(v -> new ComputedCell(item.row().record(), v, Optional.empty())))
                .toList();
        return new ComputedColumn(header, format, cells);
    }
}
