package io.portolan.table;

import io.portolan.table.Recognition.Ignored;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.Grid;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a workbook and says of each what it is, how sure that is and what its columns mean. */
public final class Recogniser {
    private Recogniser() {}

    /** A recogniser that knows the headings and values of the dictionary that comes with Portolan. */
    public static Recogniser withDictionary() {
        return new Recogniser();
    }

    /** The tables of a workbook, those of unknown kind included, and the sheets in which there was none. */
    public Recognition recognise(Book book) {
        List<Table> tables = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        for (Grid grid : book.grids()) {
            List<Table> found = SheetReading.of(grid, book.name()).tables();
            tables.addAll(found);
            if (found.isEmpty()) {
                ignored.add(new Ignored(grid.sheet(), reason(grid)));
            }
        }
        return new Recognition(tables, ignored);
    }

    private static Note reason(Grid grid) {
        if (grid.rowCount() == 0) {
            return Note.of("reason.empty");
        }
        Area all = new Area(0, 0, grid.rowCount() - 1, grid.columnCount() - 1);
        return Note.of(ScaleTable.isMatrix(grid, all) ? "reason.matrix" : "reason.no-table");
    }
}
