package io.portolan.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where the pages of a sheet end in print: never within a chart, nor between a heading and what it stands over. */
final class PrintPages {
    /** The room for rows on a landscape A4 page, in points, with a little to spare for fonts that come out larger. */
    private static final double ROOM = 462;

    /** What a repeated header takes of it. */
    private static final double HEADER = 34;

    /** A sheet up to this many times as high as a page is pressed onto one. */
    private static final double PRESSED = 1.5;

    private record Band(int first, int last) {}

    private record Table(int header, int last) {}

    private final List<Band> bands = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private double height;

    /** Rows that belong on one page. */
    void keep(int first, int last) {
        bands.add(new Band(first, last));
    }

    /** A table from its title on, which may go on over the next page after its first lines. */
    void table(int first, int header, int last) {
        keep(first, Math.min(header + 2, last));
        tables.add(new Table(header, last));
    }

    /**
     * Ends the pages, and has a table's header printed again where it goes on over the page.
     *
     * @param scale how much smaller the sheet is printed than it is
     */
    void divide(Sheet sheet, int lastRow, double scale) {
        double room = ROOM / scale - HEADER;
        double used = 0;
        for (int row = 0; row <= lastRow; row++) {
            double needed = height(sheet, row, Math.min(end(row), lastRow));
            if (used > 0 && used + needed > room) {
                sheet.setRowBreak(row - 1);
                starts.add(row);
                used = 0;
            }
            double own = height(sheet, row, row);
            used += own;
            height += own / (ROOM / scale);
        }
        repeatHeader(sheet, lastRow);
    }

    /** Prints the sheet on one page after all, where that leaves it readable. */
    void press(Sheet sheet) {
        if (height <= PRESSED) {
            starts.forEach(row -> sheet.removeRowBreak(row - 1));
            PrintSetup setup = sheet.getPrintSetup();
            setup.setFitHeight((short) 1);
        }
    }

    /** The last row of the band that begins at a row; the row itself where none does. */
    private int end(int row) {
        return bands.stream()
                .filter(band -> band.first() == row)
                .mapToInt(Band::last)
                .max()
                .orElse(row);
    }

    /** A sheet can repeat one header only, on every page from there on: so only where no other band comes on a later page. */
    private void repeatHeader(Sheet sheet, int lastRow) {
        List<Table> broken = tables.stream()
                .filter(table -> page(table.header()) < page(table.last()))
                .toList();
        if (broken.size() == 1 && page(broken.get(0).last()) == page(lastRow)) {
            int header = broken.get(0).header();
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        }
    }

    private long page(int row) {
        return starts.stream().filter(start -> start <= row).count();
    }

    private static double height(Sheet sheet, int first, int last) {
        double points = 0;
        for (int number = first; number <= last; number++) {
            Row row = sheet.getRow(number);
            points += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return points;
    }
}
