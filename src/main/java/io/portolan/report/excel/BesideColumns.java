package io.portolan.report.excel;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.chart.ValueFormat;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Area;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/** The computed columns to the right of a user's table, under headings in Portolan's colour. */
final class BesideColumns {
    private static final double NARROWEST = 10;
    private static final double WIDEST_HEADER = 24;
    /** Longer texts go on over the empty cells at their right: were they wrapped, the user's rows would grow. */
    private static final double WIDEST = 50;

    private final Sheet sheet;
    private final Table table;
    private final List<ComputedColumn> columns;
    private final Look look;
    private final int headerRow;

    private BesideColumns(Sheet sheet, Table table, List<ComputedColumn> columns, Look look) {
        this.sheet = sheet;
        this.table = table;
        this.columns = columns;
        this.look = look;
        this.headerRow = headerRow(table);
    }

    /** Writes the columns of a table; a table on its side gets none, nor does one at the sheet's right edge. */
    static void add(Sheet sheet, Table table, List<ComputedColumn> columns, Look look) {
        if (!table.sideways() && !columns.isEmpty()) {
            new BesideColumns(sheet, table, columns, look).write();
        }
    }

    private void write() {
        int first = firstFree();
        if (first + columns.size() > sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns()) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            write(columns.get(i), first + i);
        }
        OwnNames.columns(sheet, new Area(headerRow, first, lastRow(), first + columns.size() - 1));
    }

    private void write(ComputedColumn column, int place) {
        Cell header = CellUtil.getCell(CellUtil.getRow(headerRow, sheet), place);
        CleanText.write(header, column.header());
        boolean isText = column.format() == ValueFormat.TEXT;
        header.setCellStyle(look.of(isText ? Look.Part.HEADER : Look.Part.HEADER_OF_NUMBERS));
        double longest =
                column.cells().stream().mapToDouble(BesideColumns::width).max().orElse(0);
        double forHeader = Math.min(TextSize.width(column.header(), Look.BODY * 1.1) + 2, WIDEST_HEADER);
        double width = Math.max(NARROWEST, Math.max(forHeader, Math.min(longest + 2, WIDEST)));
        sheet.setColumnWidth(place, (int) (256 * width));
        for (ComputedCell cell : column.cells()) {
            write(cell, CellUtil.getCell(CellUtil.getRow(cell.row(), sheet), place), column.format());
        }
    }

    private void write(ComputedCell computed, Cell cell, ValueFormat format) {
        cell.setCellStyle(look.beside(format));
        boolean isNone = computed.value() instanceof Number number && !Double.isFinite(number.doubleValue());
        if (!isNone) {
            computed.formula().ifPresent(formula -> formula(cell, formula));
            TableBand.set(cell, computed.value());
        }
    }

    /** A formula that POI cannot read leaves the value alone. */
    private static void formula(Cell cell, String formula) {
        try {
            cell.setCellFormula(formula);
        } catch (FormulaParseException e) {
            cell.setBlank();
        }
    }

    /** Right beside the table where that is free, else beyond all that stands on the sheet. */
    private int firstFree() {
        int beside = table.area().lastColumn() + 1;
        if (isFree(beside)) {
            return beside;
        }
        int used = beside;
        for (Row row : sheet) {
            used = Math.max(used, row.getLastCellNum());
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            used = Math.max(used, merged.getLastColumn() + 1);
        }
        return used + 1;
    }

    private boolean isFree(int first) {
        int last = first + columns.size() - 1;
        CellRangeAddress place = new CellRangeAddress(headerRow, lastRow(), first, last);
        boolean isMerged = sheet.getMergedRegions().stream().anyMatch(place::intersects);
        boolean isDeclared = table.grid().layout().listObjects().stream()
                .map(list -> list.area())
                .anyMatch(a -> place.intersects(
                        new CellRangeAddress(a.firstRow(), a.lastRow(), a.firstColumn(), a.lastColumn())));
        boolean isHidden = IntStream.rangeClosed(first, last).anyMatch(sheet::isColumnHidden);
        return !isMerged && !isDeclared && !isHidden && isEmpty(place);
    }

    private boolean isEmpty(CellRangeAddress place) {
        for (int r = place.getFirstRow(); r <= place.getLastRow(); r++) {
            Row row = sheet.getRow(r);
            for (int c = place.getFirstColumn(); row != null && c <= place.getLastColumn(); c++) {
                Cell cell = row.getCell(c);
                if (cell != null && cell.getCellType() != CellType.BLANK) {
                    return false;
                }
            }
        }
        return true;
    }

    private int lastRow() {
        return columns.stream()
                .flatMap(column -> column.cells().stream())
                .mapToInt(ComputedCell::row)
                .reduce(Math.max(headerRow, table.area().lastRow()), Math::max);
    }

    private static double width(ComputedCell cell) {
        return cell.value() instanceof String text ? TextSize.width(text, Look.BODY * 1.1) : NARROWEST - 2;
    }

    /** The last line above the records that carries the headings' last words; the line above the first record if none does. */
    private static int headerRow(Table table) {
        int first = table.records().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(table.area().firstRow() + 1);
        for (int row = first - 1; row >= table.area().firstRow(); row--) {
            int line = row;
            long carrying = table.columns().stream()
                    .filter(column -> carries(table, line, column))
                    .count();
            if (carrying > 0 && 2 * carrying >= table.columns().size()) {
                return row;
            }
        }
        return Math.max(0, first - 1);
    }

    private static boolean carries(Table table, int row, Column column) {
        String text = table.grid().shown(row, column.position()).text().strip();
        return !text.isEmpty() && column.header().strip().endsWith(text);
    }
}
