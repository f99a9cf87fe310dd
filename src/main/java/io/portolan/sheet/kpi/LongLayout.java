package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Period;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads tables with one row for each indicator and period. */
final class LongLayout {
    private LongLayout() {}

    private record Key(String name, String entity) {}

    static List<Draft> read(Table table) {
        Column names = Layouts.nameColumn(table).orElseThrow();
        RowPeriod periods = RowPeriod.in(table);
        Breakdown breakdown = Breakdown.in(table, Optional.of(names), periods);
        Map<Key, List<Row>> series = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String name = row.cell(names).text().strip();
            if (!name.isEmpty()) {
                Key key = new Key(name, breakdown.entity(row));
                series.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        return series.entrySet().stream()
                .map(entry -> draft(entry.getKey(), names, entry.getValue(), periods))
                .filter(draft -> !draft.measurements().isEmpty())
                .toList();
    }

    /** The value as revised where it was, with its counts where the row has them. */
    private static Measurement measurement(Row row, Period period) {
        Table table = row.table();
        Column values = Stream.of("revised", Layouts.VALUE, Layouts.NUMERATOR)
                .flatMap(field -> table.column(field).stream())
                .filter(column -> !row.cell(column).isBlank() || column.holds(Layouts.VALUE))
                .findFirst()
                .orElseGet(() -> table.column(Layouts.NUMERATOR).orElseThrow());
        Measurement measurement =
                Measurement.read(row, values, period, Layouts.target(row, Layouts.plainTarget(table)));
        OptionalDouble numerator = row.number(Layouts.NUMERATOR);
        OptionalDouble denominator = row.number(Layouts.DENOMINATOR);
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return measurement;
        }
        Measurement counted = values.holds(Layouts.NUMERATOR) ? measurement.withoutValue() : measurement;
        return counted.of(new Ratio(numerator.getAsDouble(), denominator.getAsDouble()));
    }

    private static Draft draft(Key key, Column names, List<Row> rows, RowPeriod periods) {
        List<Measurement> measurements = new ArrayList<>();
        for (Row row : rows) {
            periods.of(row).map(period -> measurement(row, period)).ifPresent(measurements::add);
        }
        Row last = rows.get(rows.size() - 1);
        return new Draft(
                key.name(),
                key.entity(),
                Layouts.text(last, "unit"),
                Layouts.direction(last),
                Optional.empty(),
                measurements,
                rows.get(0).cell(names).ref(),
                rows.get(0));
    }
}
