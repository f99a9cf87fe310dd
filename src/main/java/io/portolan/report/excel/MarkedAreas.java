package io.portolan.report.excel;

import io.portolan.workbook.Area;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cells with findings as few areas: those that stand below each other are one. */
final class MarkedAreas {
    private MarkedAreas() {}

    /** The areas of some cells of one sheet. */
    static List<Area> of(Collection<CellRef> cells) {
        TreeMap<Integer, SortedSet<Integer>> rowsByColumn = new TreeMap<>();
        cells.forEach(cell -> rowsByColumn
                .computeIfAbsent(cell.column(), column -> new TreeSet<>())
                .add(cell.row()));
        List<Area> areas = new ArrayList<>();
        rowsByColumn.forEach((column, rows) -> {
            int first = rows.first();
            int last = first;
            for (int row : rows) {
                if (row > last + 1) {
                    areas.add(new Area(first, column, last, column));
                    first = row;
                }
                last = row;
            }
            areas.add(new Area(first, column, last, column));
        });
        return areas;
    }
}
