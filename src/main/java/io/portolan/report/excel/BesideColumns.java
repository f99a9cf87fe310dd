package io.portolan.report.excel;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Sparkline;
import io.portolan.table.Table;
import io.portolan.workbook.Area;
import java.util.List;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellUtil;

/** The computed columns to the right of a table of an old workbook, under headings in Portolan's colour. */
final class BesideColumns {
    private BesideColumns() {}

    /** Writes the columns of a table where there is room, and tells the other tables of the sheet where that is; an .xls has no sparklines. */
    static void add(Sheet sheet, Table table, List<ComputedColumn> all, Look look, List<Area> taken) {
        List<ComputedColumn> columns = all.stream()
                .filter(column -> column.cells().stream().noneMatch(cell -> cell.value() instanceof Sparkline))
                .toList();
        int most = sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        BesidePlace.of(table, columns, taken, most).ifPresent(area -> {
            for (int i = 0; i < columns.size(); i++) {
                write(sheet, columns.get(i), area.firstRow(), area.firstColumn() + i, look);
            }
            OwnNames.columns(sheet, area);
            taken.add(area);
        });
    }

    private static void write(Sheet sheet, ComputedColumn column, int headerRow, int place, Look look) {
        Cell header = CellUtil.getCell(CellUtil.getRow(headerRow, sheet), place);
        CleanText.write(header, column.header());
        header.setCellStyle(look.heading(column.format()));
        sheet.setColumnWidth(place, (int) (256 * BesideWidth.of(column)));
        for (ComputedCell computed : column.cells()) {
            Cell cell = CellUtil.getCell(CellUtil.getRow(computed.row(), sheet), place);
            cell.setCellStyle(look.beside(column.format(computed)));
            write(computed, cell);
        }
    }

    private static void write(ComputedCell computed, Cell cell) {
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
}
