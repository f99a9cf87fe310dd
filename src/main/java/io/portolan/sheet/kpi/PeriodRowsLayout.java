package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.Column;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads tables with one row for each period and one column for each indicator, for each entity where there is such a column. */
final class PeriodRowsLayout {
    private static final Pattern GENERIC_SHEET =
            Pattern.compile("(?:sheet|blad|feuil|feuille|tabelle|kpis?|data)[ _-]?\\d*", Pattern.CASE_INSENSITIVE);

    private PeriodRowsLayout() {}

    static List<Draft> read(Table table) {
        return read(table, table.columns(Layouts.VALUE));
    }

    /** The columns of totals, which are no indicators but may be what others are shares of. */
    static List<Draft> sums(Table table) {
        return read(table, table.columns("ytd"));
    }

    private static List<Draft> read(Table table, List<Column> values) {
        RowPeriod periods = RowPeriod.in(table);
        Breakdown breakdown = Breakdown.in(table, Optional.empty(), periods);
        Map<String, List<Row>> entities = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            entities.computeIfAbsent(breakdown.entity(row), entity -> new ArrayList<>())
                    .add(row);
        }
        List<Draft> drafts = new ArrayList<>();
        for (Column column : values) {
            entities.forEach((entity, rows) -> drafts.add(draft(column, entity, rows, periods, values.size() == 1)));
        }
        return drafts.stream().filter(draft -> !draft.measurements().isEmpty()).toList();
    }

    /** A column of targets belongs to the only indicator; beside several it is not known whose it is. */
    private static Draft draft(Column column, String entity, List<Row> rows, RowPeriod periods, boolean onlyOne) {
        Row first = rows.get(0);
        Optional<Column> targets = onlyOne ? Layouts.plainTarget(first.table()) : Optional.empty();
        List<Measurement> measurements = new ArrayList<>();
        for (Row row : rows) {
            periods.of(row)
                    .map(period -> Measurement.read(row, column, period, Layouts.target(row, targets)))
                    .ifPresent(measurements::add);
        }
        Direction direction = onlyOne ? Layouts.direction(first) : Direction.NONE;
        String unit = onlyOne ? Layouts.text(first, "unit") : "";
        String name = onlyOne
                ? name(column, first.table())
                : column.header().replaceAll("\\s+", " ").strip();
        return new Draft(
                name,
                entity,
                unit,
                direction,
                Optional.empty(),
                measurements,
                first.cell(column).ref(),
                first);
    }

    /** The heading; the sheet where the only heading says no more than that there are values. */
    private static String name(Column column, Table table) {
        String heading = column.header().replaceAll("\\s+", " ").strip();
        boolean says = Vocabulary.of("kpi_measure").find(heading).isEmpty();
        return says || GENERIC_SHEET.matcher(table.sheet()).matches() ? heading : table.sheet();
    }
}
