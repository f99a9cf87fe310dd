package io.portolan.report.excel;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a note stands, and how large it must be for its text. */
final class NotePlace {
    private static final int WIDTH_PIXELS = 320;
    private static final double ROOM = 40;
    private static final double POINTS = 9;
    private static final int MOST_POINTS = 380;
    private static final int GAP_PIXELS = 12;

    private NotePlace() {}

    /** The place right of a cell. */
    static ClientAnchor beside(Sheet sheet, CellAddress cell, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        boolean isNew = sheet instanceof XSSFSheet;
        // POI gives a note of the newer format to the cell where its box begins, so the box begins beyond that cell's
        // edge.
        int start = isNew ? Math.round(sheet.getColumnWidthInPixels(cell.getColumn())) + GAP_PIXELS : 0;
        anchor.setCol1(isNew ? cell.getColumn() : Math.min(cell.getColumn() + 1, 250));
        anchor.setDx1(isNew ? start * Units.EMU_PER_PIXEL : 0);
        anchor.setRow1(cell.getRow());
        across(sheet, anchor, start + WIDTH_PIXELS);
        down(sheet, anchor, TextSize.height(TextSize.lines(text, POINTS, ROOM), POINTS) + 8);
        return anchor;
    }

    private static void across(Sheet sheet, ClientAnchor anchor, int pixels) {
        int last = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        int column = anchor.getCol1();
        int rest = pixels;
        while (column < last && rest > sheet.getColumnWidthInPixels(column)) {
            rest -= Math.max(1, Math.round(sheet.getColumnWidthInPixels(column)));
            column++;
        }
        anchor.setCol2(column);
        anchor.setDx2(sheet instanceof XSSFSheet ? rest * Units.EMU_PER_PIXEL : 0);
    }

    private static void down(Sheet sheet, ClientAnchor anchor, double points) {
        int last = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        int line = anchor.getRow1();
        double rest = Math.min(points, MOST_POINTS);
        while (line < last && rest > height(sheet, line)) {
            rest -= Math.max(1, height(sheet, line));
            line++;
        }
        anchor.setRow2(line);
        anchor.setDy2(sheet instanceof XSSFSheet ? Units.toEMU(rest) : 0);
    }

    private static double height(Sheet sheet, int line) {
        Row row = sheet.getRow(line);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
}
