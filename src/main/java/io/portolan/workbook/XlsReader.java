package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.workbook.Grid.Visibility;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.WSBoolRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads Excel 97–2003 by POI's model of it; such sheets have no more than 65,536 rows. */
final class XlsReader {
    private final HSSFWorkbook workbook;
    private final OwnAdditions own;
    private final Pools pools;
    private final Remarks remarks = new Remarks();
    private final Map<Short, Integer> formatByStyle = new HashMap<>();

    private XlsReader(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.own = OwnAdditions.of(workbook.getAllNames().stream()
                .map(name -> new DefinedName(String.valueOf(name.getNameName()), refersTo(name)))
                .toList());
        this.pools = Pools.create(new DateSystem(workbook.getInternalWorkbook().isUsing1904DateWindowing()));
    }

    static Book read(Submission source, HSSFWorkbook workbook, boolean macros) {
        XlsReader reader = new XlsReader(workbook);
        if (macros) {
            reader.remarks.macros();
        }
        List<Grid> grids = reader.grids();
        reader.pools.texts().close();
        return new Book(source, Book.Format.XLS, grids, reader.remarks.on(grids));
    }

    private static String refersTo(org.apache.poi.ss.usermodel.Name name) {
        try {
            return String.valueOf(name.getRefersToFormula());
        } catch (RuntimeException cannotBeSpelt) {
            return "";
        }
    }

    private List<Grid> grids() {
        return java.util.stream.IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> isWorksheet(workbook.getSheetAt(i)) && !own.isPage(workbook.getSheetName(i)))
                .mapToObj(i -> grid(workbook.getSheetAt(i), workbook.getSheetName(i), visibility(i)))
                .toList();
    }

    /** Whether a sheet holds cells, rather than a chart or a dialog. */
    private static boolean isWorksheet(HSSFSheet sheet) {
        boolean described = sheet.getSheet().findFirstRecordBySid(WSBoolRecord.sid) != null;
        return described ? !sheet.getDialog() : sheet.getPhysicalNumberOfRows() > 0;
    }

    private Visibility visibility(int sheet) {
        try {
            return Visibility.valueOf(workbook.getSheetVisibility(sheet).name());
        } catch (RuntimeException saidOtherwise) {
            return Visibility.VISIBLE;
        }
    }

    private Grid grid(Sheet sheet, String name, Visibility visibility) {
        GridBuilder grid = new GridBuilder(name, pools);
        List<Area> ours = own.areasOn(name);
        BitSet hiddenRows = new BitSet();
        for (Row row : sheet) {
            hiddenRows.set(row.getRowNum(), row.getZeroHeight());
            row.forEach(cell -> put(cell, grid, ours));
        }
        List<Area> merged = sheet.getMergedRegions().stream()
                .map(a -> new Area(a.getFirstRow(), a.getFirstColumn(), a.getLastRow(), a.getLastColumn()))
                .toList();
        return grid.build(columns ->
                new Grid.Layout(visibility, merged, List.of(), Lines.of(hiddenRows), hiddenColumns(sheet, columns)));
    }

    private static Lines hiddenColumns(Sheet sheet, int columns) {
        BitSet hidden = new BitSet();
        for (int column = 0; column < columns; column++) {
            hidden.set(column, sheet.isColumnHidden(column));
        }
        return Lines.of(hidden);
    }

    private void put(Cell cell, GridBuilder grid, List<Area> ours) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (ours.stream().anyMatch(area -> area.contains(row, column))) {
            return;
        }
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellValue value = value(cell, isFormula ? cell.getCachedFormulaResultType() : cell.getCellType());
        remarks.uncalculated(isFormula && value instanceof CellValue.Unknown ? 1 : 0);
        int formula = isFormula ? pools.texts().intern(formula(cell)) : GridBuilder.NO_FORMULA;
        grid.value(row, column, format(cell), formula, value);
    }

    private static CellValue value(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> new CellValue.Text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new CellValue.Truth(cell.getBooleanCellValue());
            case ERROR -> error(cell.getErrorCellValue());
            default -> CellValue.BLANK;
        };
    }

    private static CellValue number(double number) {
        return Double.isFinite(number) ? new CellValue.Numeric(number) : new CellValue.Unknown("no finite number");
    }

    private static CellValue error(byte code) {
        return FormulaError.isValidCode(code)
                ? new CellValue.ExcelError(FormulaError.forInt(code).getString())
                : new CellValue.Unknown("an unknown error code");
    }

    /** The formula; "" where it uses something that cannot be spelt out. */
    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException cannotBeSpelt) {
            return "";
        }
    }

    /** The number format; General where the style is missing or damaged. */
    private int format(Cell cell) {
        try {
            CellStyle style = cell.getCellStyle();
            return style == null ? 0 : formatByStyle.computeIfAbsent(style.getIndex(), index -> format(style));
        } catch (RuntimeException damagedStyle) {
            return 0;
        }
    }

    private int format(CellStyle style) {
        String code = style.getDataFormatString();
        return code == null ? 0 : pools.formats().number(CellFormat.of(style.getDataFormat(), code));
    }
}
