package io.portolan.table;

import io.portolan.workbook.Area;
import io.portolan.workbook.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Cuts a sheet along its blank rows and blank columns into blocks of cells that stand together. */
final class Blocks {
    /** Fewer rows are not cut along blank columns: a record with an open field in the middle is still one record. */
    private static final int ROWS_TO_CUT = 3;

    private static final int CELLS_TO_STRETCH = 3;
    /** More parts than this are scattered cells, not tables side by side. */
    private static final int MOST_PARTS = 40;

    private final Grid grid;
    private final List<Area> blocks = new ArrayList<>();

    private Blocks(Grid grid) {
        this.grid = grid;
    }

    /** The blocks of a sheet, from top to bottom and from left to right. */
    static List<Area> of(Grid grid) {
        int[] rows = grid.filledRows();
        if (rows.length == 0) {
            return List.of();
        }
        Blocks cutter = new Blocks(grid);
        cutter.cutColumns(rows, 0, grid.columnCount() - 1);
        return cutter.blocks;
    }

    private void cutRows(int[] rows, int left, int right) {
        int[] filled =
                Arrays.stream(rows).filter(row -> isFilled(row, left, right)).toArray();
        int from = 0;
        for (int i = 1; i <= filled.length; i++) {
            if (i == filled.length || filled[i] > filled[i - 1] + 1) {
                int[] band = Arrays.copyOfRange(filled, from, i);
                cutBand(band, left, right);
                from = i;
            }
        }
    }

    private void cutBand(int[] band, int left, int right) {
        List<int[]> parts = parts(band, left, right);
        if (band.length >= ROWS_TO_CUT && parts.size() > 1) {
            parts.forEach(part -> cutRows(band, part[0], part[1]));
        } else if (!parts.isEmpty()) {
            blocks.add(new Area(band[0], parts.get(0)[0], band[band.length - 1], parts.get(parts.size() - 1)[1]));
        }
    }

    private void cutColumns(int[] rows, int left, int right) {
        parts(rows, left, right).forEach(part -> cutRows(rows, part[0], part[1]));
    }

    /** The runs of columns that hold something in these rows. */
    private List<int[]> parts(int[] rows, int left, int right) {
        BitSet filled = new BitSet(right + 1);
        for (int row : rows) {
            fill(filled, row);
        }
        List<int[]> parts = new ArrayList<>();
        for (int from = filled.nextSetBit(left); from >= 0 && from <= right; ) {
            int to = Math.min(filled.nextClearBit(from) - 1, right);
            parts.add(new int[] {from, to});
            from = filled.nextSetBit(to + 1);
        }
        if (parts.size() > MOST_PARTS) {
            return List.of(new int[] {parts.get(0)[0], parts.get(parts.size() - 1)[1]});
        }
        return parts;
    }

    /** A merged cell fills all its columns, unless it may be a title over several tables. */
    private void fill(BitSet filled, int row) {
        int[] columns = grid.filledColumns(row);
        boolean titles = columns.length < CELLS_TO_STRETCH;
        for (int column : columns) {
            int last = titles
                    ? column
                    : grid.mergedAt(row, column).map(Area::lastColumn).orElse(column);
            filled.set(column, last + 1);
        }
    }

    private boolean isFilled(int row, int left, int right) {
        return Arrays.stream(grid.filledColumns(row)).anyMatch(column -> column >= left && column <= right);
    }
}
