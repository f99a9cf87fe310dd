package io.portolan.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One sheet of a workbook: the cells that hold something, in rows, and what the sheet says of its own layout. */
public final class Grid {
    /** Whether a sheet can be seen. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    /**
     * A table that the user declared (an Excel ListObject).
     *
     * @param name the table's name
     * @param area its cells, header and totals included
     * @param header whether its first row is a header
     * @param totals whether its last row holds totals
     */
    public record ListObject(String name, Area area, boolean header, boolean totals) {}

    /**
     * What a sheet says of itself beside its cells.
     *
     * @param visibility whether it can be seen
     * @param merged merged areas; the value stands in the first cell of each
     * @param listObjects declared tables
     * @param hiddenRows rows that are hidden or filtered away
     * @param hiddenColumns columns that are hidden
     */
    public record Layout(
            Visibility visibility,
            List<Area> merged,
            List<ListObject> listObjects,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns) {
        /** A visible sheet without any of it. */
        public static final Layout PLAIN = new Layout(Visibility.VISIBLE, List.of(), List.of(), Set.of(), Set.of());

        public Layout {
            merged = List.copyOf(merged);
            listObjects = List.copyOf(listObjects);
            hiddenRows = Set.copyOf(hiddenRows);
            hiddenColumns = Set.copyOf(hiddenColumns);
        }
    }

    private final String sheet;
    private final Layout layout;
    private final int[] rowNumbers;
    private final Cell[][] rows;
    private final int columns;
    private final MergedAreas merged;

    private Grid(String sheet, Layout layout, int[] rowNumbers, Cell[][] rows) {
        this.sheet = sheet;
        this.layout = layout;
        this.rowNumbers = rowNumbers;
        this.rows = rows;
        this.merged = new MergedAreas(layout.merged());
        this.columns = Arrays.stream(rows)
                .mapToInt(row -> row[row.length - 1].ref().column() + 1)
                .max()
                .orElse(0);
    }

    /** A grid of cells in any order; blank cells are left out, and of two cells in one place the later one counts. */
    public static Grid of(String sheet, Layout layout, Iterable<Cell> cells) {
        TreeMap<Integer, TreeMap<Integer, Cell>> sorted = new TreeMap<>();
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                sorted.computeIfAbsent(cell.ref().row(), row -> new TreeMap<>())
                        .put(cell.ref().column(), cell);
            }
        }
        int[] numbers = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        Cell[][] rows = sorted.values().stream()
                .map(Map::values)
                .map(row -> row.toArray(Cell[]::new))
                .toArray(Cell[][]::new);
        return new Grid(sheet, layout, numbers, rows);
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** What the sheet says of itself beside its cells. */
    public Layout layout() {
        return layout;
    }

    /** One more than the last row that holds something; 0 for an empty sheet. */
    public int rowCount() {
        return rowNumbers.length == 0 ? 0 : rowNumbers[rowNumbers.length - 1] + 1;
    }

    /** One more than the last column that holds something; 0 for an empty sheet. */
    public int columnCount() {
        return columns;
    }

    /** The rows that hold something, in order. */
    public int[] filledRows() {
        return rowNumbers.clone();
    }

    /** The cells of a row that hold something, from left to right; none for an empty row. */
    public List<Cell> row(int row) {
        int index = Arrays.binarySearch(rowNumbers, row);
        return index < 0 ? List.of() : List.of(rows[index]);
    }

    /** The cell at a place; a blank one where nothing stands. */
    public Cell cell(int row, int column) {
        int index = Arrays.binarySearch(rowNumbers, row);
        CellRef ref = new CellRef(sheet, row, column);
        if (index < 0) {
            return Cell.blank(ref);
        }
        Cell wanted = Cell.blank(ref);
        int place = Arrays.binarySearch(
                rows[index], wanted, Comparator.comparingInt(cell -> cell.ref().column()));
        return place < 0 ? wanted : rows[index][place];
    }

    /** The merged area that a place lies in. */
    public Optional<Area> mergedAt(int row, int column) {
        return merged.at(row, column);
    }

    /** The cell that is shown at a place: within a merged area its first cell, elsewhere the cell itself. */
    public Cell shown(int row, int column) {
        return mergedAt(row, column)
                .map(area -> cell(area.firstRow(), area.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }
}
