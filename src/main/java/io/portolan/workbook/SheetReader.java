package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.workbook.CellFormats.CellFormat;
import io.portolan.workbook.Grid.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads the sheets of an opened workbook of any of Excel's formats, only the cells that are there. */
final class SheetReader {
    private final Dialect dialect;
    private final Workbook workbook;
    private final OwnAdditions own;
    private final DateSystem dates;
    private final CellFormats formats = new CellFormats();
    private int uncalculated;

    private SheetReader(Dialect dialect) {
        this.dialect = dialect;
        this.workbook = dialect.workbook();
        this.own = OwnAdditions.of(workbook);
        this.dates = new DateSystem(dialect.countsFrom1904());
    }

    /** The book that a workbook holds, with remarks added to those of its dialect. */
    static Book read(Submission source, Book.Format format, Dialect dialect, List<String> remarks) {
        SheetReader reader = new SheetReader(dialect);
        List<Grid> grids = reader.grids();
        List<String> all = new ArrayList<>(remarks);
        all.addAll(Remarks.of(grids, reader.uncalculated));
        return new Book(source, format, grids, all);
    }

    private List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (dialect.isWorksheet(sheet) && !own.isPage(workbook.getSheetName(i))) {
                grids.add(grid(sheet, workbook.getSheetName(i), visibility(i)));
            }
        }
        return grids;
    }

    private Grid grid(Sheet sheet, String name, Visibility visibility) {
        List<Cell> cells = new ArrayList<>();
        Set<Integer> hiddenRows = new HashSet<>();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
            row.forEach(cell -> read(cell, name).ifPresent(cells::add));
        }
        int columns =
                cells.stream().mapToInt(cell -> cell.ref().column() + 1).max().orElse(0);
        List<Area> merged = sheet.getMergedRegions().stream()
                .map(a -> new Area(a.getFirstRow(), a.getFirstColumn(), a.getLastRow(), a.getLastColumn()))
                .toList();
        Set<Integer> hiddenColumns = dialect.hiddenColumns(sheet, columns);
        Grid.Layout layout = new Grid.Layout(visibility, merged, dialect.listObjects(sheet), hiddenRows, hiddenColumns);
        return Grid.of(name, layout, cells);
    }

    private Optional<Cell> read(org.apache.poi.ss.usermodel.Cell cell, String sheet) {
        if (own.contains(sheet, cell.getRowIndex(), cell.getColumnIndex())) {
            return Optional.empty();
        }
        CellFormat format = formats.of(cell);
        CellValue value = dialect.value(cell);
        boolean isFormula = isFormula(cell);
        if (isFormula && value instanceof CellValue.Unknown) {
            uncalculated++;
        }
        CellRef ref = new CellRef(sheet, cell.getRowIndex(), cell.getColumnIndex());
        Optional<String> formula = isFormula ? Optional.of(formula(cell)) : Optional.empty();
        return Optional.of(new Cell(ref, dated(value, format), format.code(), formula));
    }

    private CellValue dated(CellValue value, CellFormat format) {
        if (!(value instanceof CellValue.Numeric number) || !format.showsDay()) {
            return value;
        }
        return dates.moment(number.number()).<CellValue>map(CellValue.Date::new).orElse(value);
    }

    private static boolean isFormula(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return cell.getCellType() == CellType.FORMULA;
        } catch (RuntimeException unknownType) {
            return false;
        }
    }

    /** The formula; "" where it uses something that cannot be spelt out. */
    private static String formula(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException cannotBeSpelt) {
            return "";
        }
    }

    private Visibility visibility(int sheet) {
        try {
            return Visibility.valueOf(workbook.getSheetVisibility(sheet).name());
        } catch (RuntimeException saidOtherwise) {
            return Visibility.VISIBLE;
        }
    }
}
