package io.portolan.workbook;

import io.portolan.workbook.Grid.ListObject;
import io.portolan.workbook.Grid.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the records of a binary sheet in one pass. That a cell has a formula is told, but not which: it is kept as code. */
final class XlsbSheet {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int COLUMN = 60;
    private static final int MERGED = 176;
    private static final int ROW = 0;
    /** Where the value of a cell stands, behind its column and style. */
    private static final int VALUE = 8;

    private final GridBuilder grid;
    private final List<Integer> styles;
    private final SharedTexts texts;
    private final int unknownFormula;
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int row;

    XlsbSheet(GridBuilder grid, List<Integer> styles, SharedTexts texts, TextPool pool) {
        this.grid = grid;
        this.styles = styles;
        this.texts = texts;
        this.unknownFormula = pool.intern("");
    }

    void read(XlsbRecords records) throws IOException {
        while (records.next()) {
            switch (records.type()) {
                case ROW -> row(records);
                case COLUMN -> column(records);
                case MERGED -> merged.add(area(records));
                case 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62 -> cell(records);
                default -> {}
            }
        }
    }

    Grid grid(Visibility visibility, List<ListObject> tables) {
        return grid.build(columns -> new Grid.Layout(
                visibility, merged, tables, Lines.of(hiddenRows), Lines.of(hiddenColumns.get(0, columns))));
    }

    /** An area as four numbers: rows before columns. */
    static Area area(XlsbRecords records) {
        return new Area(records.integer(0), records.integer(8), records.integer(4), records.integer(12));
    }

    private void row(XlsbRecords records) throws IOException {
        row = records.integer(0);
        if (row < 0 || row >= ROWS) {
            throw new IOException(row + " is no row");
        }
        hiddenRows.set(row, (records.unsignedByte(11) & 0x10) != 0);
    }

    private void column(XlsbRecords records) {
        if ((records.unsignedShort(16) & 1) != 0) {
            int first = Math.max(0, records.integer(0));
            hiddenColumns.set(first, Math.max(first, Math.min(records.integer(4) + 1, COLUMNS)));
        }
    }

    private void cell(XlsbRecords cell) throws IOException {
        int column = cell.integer(0);
        if (column < 0 || column >= COLUMNS) {
            throw new IOException(column + " is no column");
        }
        int style = cell.integer(4) & 0xFF_FFFF;
        int format = style < styles.size() ? styles.get(style) : 0;
        boolean isFormula = cell.type() >= 8 && cell.type() <= 11;
        int formula = isFormula ? unknownFormula : GridBuilder.NO_FORMULA;
        if (cell.type() == 7 && texts.has(cell.integer(VALUE))) {
            texts.put(grid, row, column, format, formula, cell.integer(VALUE));
        } else {
            grid.value(row, column, format, formula, value(cell));
        }
    }

    private static CellValue value(XlsbRecords cell) {
        return switch (cell.type()) {
            case 2 -> number(cell.compact(VALUE));
            case 3, 11 -> error(cell.unsignedByte(VALUE));
            case 4, 10 -> new CellValue.Truth(cell.unsignedByte(VALUE) != 0);
            case 5, 9 -> number(cell.real(VALUE));
            case 6, 8 -> new CellValue.Text(cell.text(VALUE));
            case 62 -> new CellValue.Text(cell.text(VALUE + 1));
            default -> SharedTexts.MISSING;
        };
    }

    private static CellValue number(double number) {
        return Double.isFinite(number) ? new CellValue.Numeric(number) : new CellValue.Unknown("no finite number");
    }

    private static CellValue error(int code) {
        return FormulaError.isValidCode(code)
                ? new CellValue.ExcelError(FormulaError.forInt(code).getString())
                : new CellValue.Unknown("an unknown error code");
    }
}
