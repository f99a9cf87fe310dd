package io.portolan.table;

import io.portolan.workbook.Area;
import io.portolan.workbook.Cell;
import io.portolan.workbook.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of a sheet looked at upright or sideways: lines hold headings or records, places hold fields. Looked at sideways the
 * sheet's columns are the lines.
 */
final class Face {
    private final Grid grid;
    private final Area area;
    private final boolean sideways;
    private final int[] lines;

    private Face(Grid grid, Area area, boolean sideways) {
        this.grid = grid;
        this.area = area;
        this.sideways = sideways;
        this.lines = sideways
                ? IntStream.rangeClosed(area.firstColumn(), area.lastColumn()).toArray()
                : Arrays.stream(grid.filledRows())
                        .filter(row -> row >= area.firstRow() && row <= area.lastRow())
                        .toArray();
    }

    /** An area as it stands. */
    static Face upright(Grid grid, Area area) {
        return new Face(grid, area, false);
    }

    /** An area lying on its side. */
    static Face sideways(Grid grid, Area area) {
        return new Face(grid, area, true);
    }

    Grid grid() {
        return grid;
    }

    Area area() {
        return area;
    }

    boolean isSideways() {
        return sideways;
    }

    /** Its lines in order; rows without any cell are left out. */
    int[] lines() {
        return lines.clone();
    }

    int firstPlace() {
        return sideways ? area.firstRow() : area.firstColumn();
    }

    int lastPlace() {
        return sideways ? area.lastRow() : area.lastColumn();
    }

    int width() {
        return lastPlace() - firstPlace() + 1;
    }

    /** The cell itself. */
    Cell cell(int line, int place) {
        return sideways ? grid.cell(place, line) : grid.cell(line, place);
    }

    /** The cell that is shown, within a merged area its first one. */
    Cell shown(int line, int place) {
        return sideways ? grid.shown(place, line) : grid.shown(line, place);
    }

    /** The cells of a line that hold something, in order. */
    List<Cell> filled(int line) {
        if (sideways) {
            return IntStream.rangeClosed(firstPlace(), lastPlace())
                    .mapToObj(place -> grid.cell(place, line))
                    .filter(cell -> !cell.isBlank())
                    .toList();
        }
        List<Cell> row = grid.row(line);
        boolean whole = row.isEmpty()
                || (row.get(0).ref().column() >= area.firstColumn()
                        && row.get(row.size() - 1).ref().column() <= area.lastColumn());
        return whole
                ? row
                : row.stream()
                        .filter(cell -> area.contains(line, cell.ref().column()))
                        .toList();
    }

    /** The place of a cell on this face. */
    int place(Cell cell) {
        return sideways ? cell.ref().row() : cell.ref().column();
    }

    /** The first and last place that share a merged area with a cell; empty when it stands alone. */
    Optional<int[]> mergedPlaces(int line, int place) {
        return (sideways ? grid.mergedAt(place, line) : grid.mergedAt(line, place))
                .map(merged -> sideways
                        ? new int[] {merged.firstRow(), merged.lastRow()}
                        : new int[] {merged.firstColumn(), merged.lastColumn()});
    }

    /** The last line that shares a merged area with a cell; the line itself when it stands alone. */
    int lastMergedLine(int line, int place) {
        return (sideways ? grid.mergedAt(place, line) : grid.mergedAt(line, place))
                .map(merged -> sideways ? merged.lastColumn() : merged.lastRow())
                .orElse(line);
    }
}
