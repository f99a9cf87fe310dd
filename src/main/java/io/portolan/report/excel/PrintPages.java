package io.portolan.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where the pages of a sheet end in print: never within a chart, nor between a heading and what it stands over. */
final class PrintPages {
    /** The room for rows on a landscape A4 page, in points. */
    private static final double ROOM = 498;

    /** A sheet up to this many times as high as a page is pressed onto one. */
    private static final double PRESSED = 1.6;

    private static final int SHORT_TABLE = 8;

    private record Band(int first, int last) {}

    private record Table(int header, int last) {}

    private final List<Band> bands = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private double height;

    /** Rows that belong on one page. */
    void keep(int first, int last) {
        bands.add(new Band(first, last));
    }

    /** A table from its title on; a long one may go on over the next page after its first lines. */
    void table(int first, int header, int last) {
        boolean isShort = last - header <= SHORT_TABLE;
        keep(first, isShort ? last : header + 2);
        tables.add(new Table(header, last));
    }

    /**
     * Ends the pages, and has a table's header printed again where it goes on over the page.
     *
     * @param scale how much smaller the sheet is printed than it is
     */
    void divide(Sheet sheet, int lastRow, double scale) {
        double room = ROOM / scale;
        height = height(sheet, 0, lastRow) / room;
        List<Integer> starts = starts(sheet, lastRow, room);
        Optional<Table> repeated = repeated(starts, lastRow);
        if (repeated.isPresent()) {
            int header = repeated.get().header();
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            starts = starts(sheet, lastRow, room - height(sheet, header, header));
        }
        starts.forEach(row -> sheet.setRowBreak(row - 1));
    }

    private List<Integer> starts(Sheet sheet, int lastRow, double room) {
        List<Integer> starts = new ArrayList<>();
        double used = 0;
        for (int row = 0; row <= lastRow; row++) {
            double needed = height(sheet, row, Math.min(end(row), lastRow));
            if (used > 0 && used + needed > room) {
                starts.add(row);
                used = 0;
            }
            used += height(sheet, row, row);
        }
        return starts;
    }

    /** Prints the sheet on one page after all, where that leaves it readable. */
    void press(Sheet sheet) {
        if (height <= PRESSED) {
            IntStream.of(sheet.getRowBreaks()).forEach(sheet::removeRowBreak);
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

    /** The table whose header is printed again: a sheet can repeat one only, and does so on every page from there on. */
    private Optional<Table> repeated(List<Integer> starts, int lastRow) {
        List<Table> broken = tables.stream()
                .filter(table -> page(starts, table.header()) < page(starts, table.last()))
                .toList();
        boolean isLast = broken.size() == 1 && page(starts, broken.get(0).last()) == page(starts, lastRow);
        return isLast ? Optional.of(broken.get(0)) : Optional.empty();
    }

    private static long page(List<Integer> starts, int row) {
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
