package io.portolan.workbook;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What the formats of Excel keep each in their own way. */
interface Dialect {
    /** The opened workbook. */
    Workbook workbook();

    /** Whether a sheet holds cells, rather than a chart or a dialog. */
    boolean isWorksheet(Sheet sheet);

    /** Whether days are counted from 1904. */
    boolean countsFrom1904();

    /** What stands in a cell, numbers not yet told from days. */
    CellValue value(Cell cell);

    /** The tables that the user declared. */
    List<Grid.ListObject> listObjects(Sheet sheet);

    /** The hidden ones of the first so many columns. */
    Set<Integer> hiddenColumns(Sheet sheet, int columns);
}
