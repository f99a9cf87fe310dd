package io.portolan.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** The row without the cells of some areas: itself where none is touched, empty where none is left. */
    Optional<PackedRow> without(List<Area> areas) {
        List<Area> here = areas.stream()
                .filter(area -> number >= area.firstRow() && number <= area.lastRow())
                .toList();
        if (here.isEmpty()) {
            return Optional.of(this);
        }
        int[] left = IntStream.range(0, cells.length)
                .filter(place ->
                        here.stream().noneMatch(area -> area.contains(number, PackedCell.column(cells[place]))))
                .toArray();
        long[] leftCells = Arrays.stream(left).mapToLong(place -> cells[place]).toArray();
        int[] leftFormulas = Arrays.stream(left)
                .filter(place -> PackedCell.isFormula(cells[place]))
                .map(this::formula)
                .toArray();
        return left.length == 0 ? Optional.empty() : Optional.of(new PackedRow(number, leftCells, leftFormulas));
    }

    /** One more than the last column. */
    int width() {
        return PackedCell.column(cells[cells.length - 1]) + 1;
    }
}
