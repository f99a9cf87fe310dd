package io.portolan.workbook;

import java.util.Arrays;

/**
 * The cells of a row that hold something.
 *
 * @param number the row, counted from 0
 * @param cells packed cells in the order of their columns
 * @param formulas where the formulas are of those cells that have one, in the same order
 */
@SuppressWarnings("ArrayRecordComponent")
record PackedRow(int number, long[] cells, int[] formulas) {
    static final int[] NO_FORMULAS = {};

    /** The place of a column's cell in {@link #cells}; negative when there is none. */
    int find(int column) {
        int low = 0;
        int high = cells.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = PackedCell.column(cells[middle]);
            if (found == column) {
                return middle;
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Where the formula of the cell at a place is. */
    int formula(int place) {
        int before = (int)
                Arrays.stream(cells, 0, place).filter(PackedCell::isFormula).count();
        return formulas[before];
    }

    /** One more than the last column. */
    int width() {
        return PackedCell.column(cells[cells.length - 1]) + 1;
    }
}
