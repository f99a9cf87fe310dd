package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.Column;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The ways in which a KPI table is laid out. */
enum Layouts {
    /** One row for each indicator, one column for each period. */
    WIDE,
    /** One row for each indicator and period. */
    LONG,
    /** One row for each period, one column for each indicator. */
    PERIOD_ROWS,
    /** One indicator: one row for each year, one column for each part of it. */
    YEAR_ROWS;

    static final String NAME = "kpi_name";
    static final String VALUE = "value";
    static final String TARGET = "target";
    static final String ENTITY = "entity";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";

    static Layouts of(Table table) {
        boolean named = nameColumn(table).isPresent();
        if (named && !periodColumns(table, VALUE).isEmpty()) {
            return WIDE;
        }
        boolean measured =
                table.column(VALUE).isPresent() || table.column(NUMERATOR).isPresent();
        if (named && measured) {
            return LONG;
        }
        return YearRowsLayout.is(table) ? YEAR_ROWS : PERIOD_ROWS;
    }

    List<Draft> read(Table table) {
        return switch (this) {
            case WIDE -> WideLayout.read(table);
            case LONG -> LongLayout.read(table);
            case PERIOD_ROWS -> PeriodRowsLayout.read(table);
            case YEAR_ROWS -> YearRowsLayout.read(table);
        };
    }

    /** The indicators of a table, the counts of their shares and the targets of their rows with them. */
    static List<Draft> drafts(Table table) {
        Layouts layout = of(table);
        List<Draft> beside = layout == PERIOD_ROWS ? PeriodRowsLayout.sums(table) : List.of();
        return Ratios.attached(MeasureRows.joined(layout.read(table)), beside);
    }

    /** The column of names, of ids where there is none. */
    static Optional<Column> nameColumn(Table table) {
        return table.column(NAME).or(() -> table.column("kpi_id"));
    }

    /** The columns of a field whose heading names a period. */
    static List<Column> periodColumns(Table table, String field) {
        Predicate<Column> ofPeriod = column -> column.period().isPresent();
        return table.columns(field).stream().filter(ofPeriod).toList();
    }

    /** The column that holds one target for all periods. */
    static Optional<Column> plainTarget(Table table) {
        return table.columns(TARGET).stream()
                .filter(column -> column.period().isEmpty())
                .findFirst();
    }

    static Optional<Target> target(Row row, Optional<Column> column) {
        return column.flatMap(c -> Target.read(row.cell(c), row.table().numbers()));
    }

    static Direction direction(Row row) {
        return row.text("direction")
                .map(text -> Vocabulary.of("kpi_direction").find(text).orElse(text.toLowerCase(Locale.ROOT)))
                .map(word -> switch (word) {
                    case "higher_better", "u", "+", "h" -> Direction.HIGHER_IS_BETTER;
                    case "lower_better", "d", "-", "l" -> Direction.LOWER_IS_BETTER;
                    default -> Direction.NONE;
                })
                .orElse(Direction.NONE);
    }

    static String text(Row row, String field) {
        return row.text(field).orElse("");
    }
}
