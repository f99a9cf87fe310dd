package io.portolan.workbook;

/** A rectangle of cells, both corners included, counted from 0. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** Whether a cell lies within. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** The address as Excel writes it, such as {@code A5:Q48}. */
    public String a1() {
        return CellRef.columnName(firstColumn) + (firstRow + 1) + ":" + CellRef.columnName(lastColumn) + (lastRow + 1);
    }
}
