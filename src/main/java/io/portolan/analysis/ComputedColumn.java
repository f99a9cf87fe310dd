package io.portolan.analysis;

import io.portolan.chart.ValueFormat;
import java.util.List;
import java.util.Optional;

/**
 * A column to be set to the right of a user's table.
 *
 * @param header its heading
 * @param format how its values are shown
 * @param cells its cells; rows without one stay empty
 */
public record ComputedColumn(String header, ValueFormat format, List<ComputedCell> cells) {
    public ComputedColumn {
        cells = List.copyOf(cells);
    }

    /**
     * One computed value.
     *
     * @param row the row of the sheet, counted from 0
     * @param value a {@link String}, a {@link Number} or a {@link Sparkline}; cached with the formula where there is one
     * @param formula without its equals sign, made of cell addresses, operators and functions only, never of a user's text; refers
     *     to cells of the same sheet such as {@code F12*G12}
     * @param format how it is shown where its unit is not that of the column
     */
    public record ComputedCell(int row, Object value, Optional<String> formula, Optional<ValueFormat> format) {
        /** A value in the unit of its column. */
        public ComputedCell(int row, Object value, Optional<String> formula) {
            this(row, value, formula, Optional.empty());
        }
    }

    /** How one of its cells is shown. */
    public ValueFormat format(ComputedCell cell) {
        return cell.format().orElse(format);
    }
}
