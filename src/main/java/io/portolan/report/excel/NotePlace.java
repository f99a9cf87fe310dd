package io.portolan.report.excel;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** Where a note of an old workbook stands, and how large it must be for its text. */
final class NotePlace {
    private static final int WIDTH_PIXELS = 320;
    private static final int MOST_POINTS = 380;
    private static final int LAST_START = 250;

    private NotePlace() {}

    /** The place right of a cell. */
    static ClientAnchor beside(Sheet sheet, CellAddress cell, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(Math.min(cell.getColumn() + 1, LAST_START));
        anchor.setRow1(cell.getRow());
        across(sheet, anchor);
        down(sheet, anchor, NoteText.height(text));
        return anchor;
    }

    private static void across(Sheet sheet, ClientAnchor anchor) {
        int last = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        int column = anchor.getCol1();
        int rest = WIDTH_PIXELS;
        while (column < last && rest > sheet.getColumnWidthInPixels(column)) {
            rest -= Math.max(1, Math.round(sheet.getColumnWidthInPixels(column)));
            column++;
        }
        anchor.setCol2(column);
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
    }

    private static double height(Sheet sheet, int line) {
        Row row = sheet.getRow(line);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
}
