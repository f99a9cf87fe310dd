package io.portolan.analysis;

import io.portolan.workbook.CellRef;

/**
 * Bars as small as a cell, of values that stand side by side in a row of the same sheet; where a program can not draw them the cell is
 * empty. (Bars rather than a line, because some programs leave the line out in print.)
 *
 * @param first the leftmost value
 * @param last the rightmost
 * @param floor the value at which the bars begin, below all of them so that the lowest can be seen
 */
public record Sparkline(CellRef first, CellRef last, double floor) {
    @Override
    public String toString() {
        return "";
    }
}
