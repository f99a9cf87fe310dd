package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Period;
import io.portolan.table.Recognition;
import io.portolan.table.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tables of one workbook that each hold one period, such as a sheet for each month, and that are one table of indicators over time
 * together. The latest of them speaks for all.
 *
 * @param tables the tables in order of their periods, at least two
 */
record Snapshots(List<Table> tables) {
    Snapshots {
        tables = List.copyOf(tables);
    }

    /** The family that a table belongs to; empty when it stands alone. */
    static Optional<Snapshots> of(Table table, Recognition recognition) {
        if (period(table).isEmpty()) {
            return Optional.empty();
        }
        List<Table> family = recognition.tables().stream()
                .filter(other ->
                        other.kind().equals(table.kind()) && headings(other).equals(headings(table)))
                .filter(other -> period(other).isPresent())
                .sorted(Comparator.comparing((Table other) -> period(other).orElseThrow()))
                .toList();
        long periods = family.stream().map(Snapshots::period).distinct().count();
        return periods > 1 && periods == family.size() ? Optional.of(new Snapshots(family)) : Optional.empty();
    }

    /** The only period that a table holds. */
    private static Optional<Period> period(Table table) {
        List<Period> periods = Layouts.periodColumns(table, Layouts.VALUE).stream()
                .flatMap(column -> column.period().stream())
                .distinct()
                .toList();
        return periods.size() == 1 && Layouts.nameColumn(table).isPresent()
                ? Optional.of(periods.get(0))
                : Optional.empty();
    }

    private static List<String> headings(Table table) {
        return table.columns().stream()
                .filter(column -> column.field().isPresent())
                .map(Column::header)
                .map(header -> header.replaceAll("[\\d\\s]+", " "))
                .toList();
    }

    /** Whether a table is the one that speaks. */
    boolean isLatest(Table table) {
        Table latest = tables.get(tables.size() - 1);
        return latest.grid() == table.grid() && latest.area().equals(table.area());
    }

    /** The indicators of all, those of the latest first; each named where it stands last. */
    List<Draft> read() {
        List<Draft> all = Stream.iterate(tables.size() - 1, i -> i >= 0, i -> i - 1)
                .flatMap(i -> WideLayout.read(tables.get(i)).stream())
                .toList();
        return all.stream().map(draft -> joined(draft, all)).filter(distinct()).toList();
    }

    private static Draft joined(Draft draft, List<Draft> all) {
        List<Measurement> measurements = all.stream()
                .filter(other ->
                        other.name().equals(draft.name()) && other.entity().equals(draft.entity()))
                .flatMap(other -> other.measurements().stream()
                        .map(m -> m.target().isPresent()
                                ? m
                                : other.target().map(m::aimingAt).orElse(m)))
                .toList();
        return draft.with(measurements);
    }

    private static Predicate<Draft> distinct() {
        Set<List<String>> seen = new HashSet<>();
        return draft -> seen.add(List.of(draft.name(), draft.entity()));
    }
}
