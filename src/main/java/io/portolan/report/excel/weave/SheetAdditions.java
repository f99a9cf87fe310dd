package io.portolan.report.excel.weave;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.workbook.Area;
import io.portolan.workbook.CellRef;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What is added to one of the user's sheets.
 *
 * @param sheet the sheet's name
 * @param blocks computed columns, each block beside a table
 * @param notes the note on each cell
 * @param marks the cells that get an orange edge, as areas
 */
public record SheetAdditions(String sheet, List<Block> blocks, Map<CellRef, Note> notes, List<Area> marks) {
    public SheetAdditions {
        blocks = List.copyOf(blocks);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        marks = List.copyOf(marks);
    }

    /**
     * A note.
     *
     * @param text what it says
     * @param points how high its box must be for that
     */
    public record Note(String text, double points) {}

    /**
     * Columns that stand side by side.
     *
     * @param headerRow the row of their headings
     * @param firstColumn where the first of them stands
     * @param lastRow the last row that one of them fills
     * @param columns from left to right
     */
    public record Block(int headerRow, int firstColumn, int lastRow, List<Column> columns) {
        public Block {
            columns = List.copyOf(columns);
        }

        /** All cells of the block. */
        public Area area() {
            return new Area(headerRow, firstColumn, lastRow, firstColumn + columns.size() - 1);
        }
    }

    /**
     * One computed column.
     *
     * @param header its heading
     * @param headerStyle the number of the heading's style in Portolan's own workbook
     * @param style the number of a cell's style there
     * @param width in widths of a digit
     * @param cells its cells
     */
    public record Column(
            String header, int headerStyle, ToIntFunction<ComputedCell> style, double width, List<ComputedCell> cells) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    /** For a sheet that is left as it is. */
    static SheetAdditions nothing(String sheet) {
        return new SheetAdditions(sheet, List.of(), Map.of(), List.of());
    }

    /** Whether nothing is added. */
    boolean isNothing() {
        return blocks.isEmpty() && notes.isEmpty() && marks.isEmpty();
    }

    /** The areas of all blocks. */
    List<Area> areas() {
        return blocks.stream().map(Block::area).toList();
    }
}
