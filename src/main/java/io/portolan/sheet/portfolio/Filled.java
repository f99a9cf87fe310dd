package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import io.portolan.workbook.CellRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A column of a table on a page, left out where nothing fills it.
 *
 * @param heading its heading
 * @param value what an item says in it; "" for nothing
 */
record Filled<T>(Block.Heading heading, Function<T, Object> value) {
    static <T> Filled<T> text(String heading, Function<T, String> value) {
        return new Filled<>(new Block.Heading(heading, ValueFormat.TEXT), value::apply);
    }

    static <T> Filled<T> number(String heading, ValueFormat format, ToDoubleFunction<T> value) {
        return new Filled<>(new Block.Heading(heading, format), item -> orBlank(value.applyAsDouble(item)));
    }

    static <T> Filled<T> amount(String heading, ToDoubleFunction<T> value) {
        return number(heading, ValueFormat.INTEGER, value);
    }

    static <T> Filled<T> share(String heading, ToDoubleFunction<T> value) {
        return number(heading, ValueFormat.PERCENT, value);
    }

    static <T> Filled<T> day(String heading, Function<T, Optional<LocalDate>> value) {
        return new Filled<>(
                new Block.Heading(heading, ValueFormat.DATE),
                item -> value.apply(item).map(Object.class::cast).orElse(""));
    }

    /** A table of those columns that something fills. */
    static <T> Block table(
            String title, List<Filled<T>> columns, List<T> items, Function<T, Optional<CellRef>> origin) {
        List<Filled<T>> told = columns.stream()
                .filter(column -> items.stream()
                        .anyMatch(item -> !column.value().apply(item).equals("")))
                .toList();
        return new Block.DataTable(
                title,
                told.stream().map(Filled::heading).toList(),
                items.stream()
                        .map(item -> new Block.Line(
                                told.stream()
                                        .map(column -> column.value().apply(item))
                                        .toList(),
                                origin.apply(item)))
                        .toList());
    }

    private static Object orBlank(double number) {
        return Double.isFinite(number) ? (Object) number : "";
    }
}
