package io.portolan.report.excel;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;

/** How wide a computed column is, in widths of a digit. */
final class BesideWidth {
    private static final double NARROWEST = 10;
    private static final double WIDEST_HEADER = 24;
    /** Longer texts go on over the empty cells at their right: were they wrapped, the user's rows would grow. */
    private static final double WIDEST = 50;

    private BesideWidth() {}

    /** The width of a column, by its heading and its longest text. */
    static double of(ComputedColumn column) {
        double longest =
                column.cells().stream().mapToDouble(BesideWidth::width).max().orElse(0);
        double forHeader = Math.min(TextSize.width(column.header(), Look.BODY * 1.1) + 2, WIDEST_HEADER);
        return Math.max(NARROWEST, Math.max(forHeader, Math.min(longest + 2, WIDEST)));
    }

    private static double width(ComputedCell cell) {
        return cell.value() instanceof String text ? TextSize.width(text, Look.BODY * 1.1) : NARROWEST - 2;
    }
}
