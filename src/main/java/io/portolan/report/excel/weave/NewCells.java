package io.portolan.report.excel.weave;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Sparkline;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The cells that are added to a sheet, handed out row by row from top to bottom as they are to be written. */
final class NewCells {
    private final String prefix;
    private final List<Strand> strands = new ArrayList<>();

    /** The cells of one column from top to bottom, its heading first, and how far they are handed out. */
    private static final class Strand {
        private final int column;
        private final int headerRow;
        private final SheetAdditions.Column content;
        private final IntUnaryOperator styles;
        private final List<ComputedCell> cells;
        private int next = -1;

        private Strand(int column, int headerRow, SheetAdditions.Column content, IntUnaryOperator styles) {
            this.column = column;
            this.headerRow = headerRow;
            this.content = content;
            this.styles = styles;
            this.cells = content.cells().stream()
                    .filter(cell -> cell.row() > headerRow)
                    .sorted(Comparator.comparingInt(ComputedCell::row))
                    .toList();
        }

        private int row() {
            if (next < 0) {
                return headerRow;
            }
            return next < cells.size() ? cells.get(next).row() : Integer.MAX_VALUE;
        }
    }

    /** The cells of some blocks, with the numbers that their styles have in the user's workbook, under the prefix of the sheet's tags. */
    NewCells(List<SheetAdditions.Block> blocks, IntUnaryOperator styles, String prefix) {
        this.prefix = prefix;
        for (SheetAdditions.Block block : blocks) {
            for (int i = 0; i < block.columns().size(); i++) {
                strands.add(new Strand(
                        block.firstColumn() + i,
                        block.headerRow(),
                        block.columns().get(i),
                        styles));
            }
        }
    }

    /** The first row not handed out yet; the largest number when all are. */
    int nextRow() {
        int row = Integer.MAX_VALUE;
        for (Strand strand : strands) {
            row = Math.min(row, strand.row());
        }
        return row;
    }

    /** The cells of the next row as written, by their columns. */
    SortedMap<Integer, String> take() {
        int row = nextRow();
        SortedMap<Integer, String> cells = new TreeMap<>();
        for (Strand strand : strands) {
            while (strand.row() == row) {
                cells.put(strand.column, written(strand, row));
                strand.next++;
            }
        }
        return cells;
    }

    private String written(Strand strand, int row) {
        boolean isHeader = strand.next < 0;
        int style = isHeader
                ? strand.content.headerStyle()
                : strand.content.style().applyAsInt(strand.cells.get(strand.next));
        String place = " r=\"" + CellRef.columnName(strand.column) + (row + 1) + "\" s=\""
                + strand.styles.applyAsInt(style) + "\"";
        String xml = isHeader ? text(place, strand.content.header()) : cell(place, strand.cells.get(strand.next));
        return Xml.prefixed(xml, prefix);
    }

    private static String cell(String place, ComputedCell cell) {
        if (cell.value() instanceof Number number) {
            return number(place, number.doubleValue(), cell);
        }
        if (cell.value() instanceof Sparkline) {
            return "<c" + place + "/>";
        }
        String value = cell.value().toString();
        return cell.formula()
                .map(formula -> "<c" + place + " t=\"str\">" + formula(formula) + "<v>"
                        + Xml.cellText(StorableText.of(value)) + "</v></c>")
                .orElseGet(() -> text(place, value));
    }

    private static String number(String place, double number, ComputedCell cell) {
        if (!Double.isFinite(number)) {
            return "<c" + place + "/>";
        }
        return "<c" + place + ">" + cell.formula().map(NewCells::formula).orElse("") + "<v>" + number + "</v></c>";
    }

    private static String formula(String formula) {
        return "<f>" + Xml.escaped(formula) + "</f>";
    }

    /** A text within its cell: the list of shared texts stays as it is. */
    static String text(String attributes, String text) {
        return "<c" + attributes + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + Xml.cellText(StorableText.of(text)) + "</t></is></c>";
    }
}
