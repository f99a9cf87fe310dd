package io.portolan.report.excel;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Area;
import io.portolan.workbook.Grid;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the computed columns of a table stand: right beside it where that is free, else beyond all that stands on the sheet. */
final class BesidePlace {
    private final Table table;
    private final Grid grid;
    private final List<ComputedColumn> columns;
    private final List<Area> taken;
    private final int headerRow;
    private final int lastRow;

    private BesidePlace(Table table, List<ComputedColumn> columns, List<Area> taken) {
        this.table = table;
        this.grid = table.grid();
        this.columns = columns;
        this.taken = taken;
        this.headerRow = headerRow(table);
        this.lastRow = columns.stream()
                .flatMap(column -> column.cells().stream())
                .mapToInt(ComputedCell::row)
                .reduce(Math.max(headerRow, table.area().lastRow()), Math::max);
    }

    /**
     * The area of a table's columns, their headings in its first row; a table on its side gets none, nor does one at the sheet's right
     * edge.
     *
     * @param taken what other tables' columns take of the sheet
     * @param most how many columns a sheet of this format has
     */
    static Optional<Area> of(Table table, List<ComputedColumn> columns, List<Area> taken, int most) {
        if (table.sideways() || columns.isEmpty()) {
            return Optional.empty();
        }
        Area area = new BesidePlace(table, columns, taken).area();
        return area.lastColumn() < most ? Optional.of(area) : Optional.empty();
    }

    private Area area() {
        int beside = table.area().lastColumn() + 1;
        Area area = at(beside);
        return isFree(area) ? area : at(beyond(beside));
    }

    private Area at(int first) {
        return new Area(headerRow, first, lastRow, first + columns.size() - 1);
    }

    private boolean isFree(Area place) {
        boolean isCovered = grid.layout().merged().stream().anyMatch(area -> meet(area, place))
                || grid.layout().listObjects().stream().anyMatch(list -> meet(list.area(), place))
                || taken.stream().anyMatch(area -> meet(area, place));
        return !isCovered && !isHidden(place) && isEmpty(place);
    }

    /** One column of air behind all that is there. */
    private int beyond(int beside) {
        int used = Math.max(beside, grid.columnCount());
        for (Area area : grid.layout().merged()) {
            used = Math.max(used, area.lastColumn() + 1);
        }
        for (Grid.ListObject list : grid.layout().listObjects()) {
            used = Math.max(used, list.area().lastColumn() + 1);
        }
        for (Area area : taken) {
            used = Math.max(used, area.lastColumn() + 1);
        }
        return used + 1;
    }

    private boolean isHidden(Area place) {
        return IntStream.rangeClosed(place.firstColumn(), place.lastColumn())
                .anyMatch(grid.layout().hiddenColumns()::contains);
    }

    private boolean isEmpty(Area place) {
        for (int row : grid.filledRows()) {
            boolean isBeside = row >= place.firstRow() && row <= place.lastRow();
            if (isBeside
                    && grid.row(row).stream()
                            .anyMatch(cell -> place.contains(row, cell.ref().column()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meet(Area one, Area other) {
        return one.firstRow() <= other.lastRow()
                && other.firstRow() <= one.lastRow()
                && one.firstColumn() <= other.lastColumn()
                && other.firstColumn() <= one.lastColumn();
    }

    /** The last line above the records that carries the headings' last words; the line above the first record if none does. */
    private static int headerRow(Table table) {
        int first = table.records().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(table.area().firstRow() + 1);
        for (int row = first - 1; row >= table.area().firstRow(); row--) {
            int line = row;
            long carrying = table.columns().stream()
                    .filter(column -> carries(table, line, column))
                    .count();
            if (carrying > 0 && 2 * carrying >= table.columns().size()) {
                return row;
            }
        }
        return Math.max(0, first - 1);
    }

    private static boolean carries(Table table, int row, Column column) {
        String text = table.grid().shown(row, column.position()).text().strip();
        return !text.isEmpty() && column.header().strip().endsWith(text);
    }
}
