package io.portolan.report.excel;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.chart.ValueFormat;

/**
 * How wide a computed column is.
 *
 * @param width in widths of a digit
 * @param isWrapped whether its texts are longer and run over several lines
 */
record BesideWidth(double width, boolean isWrapped) {
    private static final double NARROWEST = 10;
    private static final double WIDEST_HEADER = 24;
    private static final double WIDEST = 50;

    /** The width of a column, by its heading and its longest text. */
    static BesideWidth of(ComputedColumn column) {
        double longest =
                column.cells().stream().mapToDouble(BesideWidth::width).max().orElse(0);
        double forHeader = Math.min(TextSize.width(column.header(), Look.BODY * 1.1) + 2, WIDEST_HEADER);
        double width = Math.max(NARROWEST, Math.max(forHeader, Math.min(longest + 2, WIDEST)));
        return new BesideWidth(width, column.format() == ValueFormat.TEXT && longest > WIDEST);
    }

    private static double width(ComputedCell cell) {
        return cell.value() instanceof String text ? TextSize.width(text, Look.BODY * 1.1) : NARROWEST - 2;
    }
}
