package io.portolan.workbook;

import io.portolan.intake.Submission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFDialogsheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Office Open XML. */
record XlsxDialect(XSSFWorkbook workbook) implements Dialect {
    static {
        // Long lists of like rows are packed a thousandfold without any ill will; the size in all is limited before.
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxFileCount(20_000);
    }

    static Book read(Submission source) throws IOException, UnreadableWorkbook {
        ZipContent.check(source.path());
        try (OPCPackage parts = OPCPackage.open(source.path().toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            List<String> remarks = new ArrayList<>();
            if (workbook.isMacroEnabled()) {
                remarks.add(Remarks.MACROS);
            }
            if (!workbook.getExternalLinksTables().isEmpty()) {
                remarks.add(Remarks.LINKS);
            }
            return SheetReader.read(source, Book.Format.XLSX, new XlsxDialect(workbook), remarks);
        } catch (InvalidFormatException e) {
            throw new UnreadableWorkbook(Rejections.damage(e), e);
        }
    }

    @Override
    public boolean isWorksheet(Sheet sheet) {
        return !(sheet instanceof XSSFChartSheet || sheet instanceof XSSFDialogsheet);
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.isDate1904();
    }

    @Override
    public CellValue value(Cell cell) {
        return XlsxCells.value((XSSFCell) cell);
    }

    @Override
    public List<Grid.ListObject> listObjects(Sheet sheet) {
        return ((XSSFSheet) sheet)
                .getTables().stream()
                        .flatMap(table -> listObject(table).stream())
                        .toList();
    }

    private static Optional<Grid.ListObject> listObject(XSSFTable table) {
        try {
            CTTable declared = table.getCTTable();
            AreaReference area = new AreaReference(declared.getRef(), SpreadsheetVersion.EXCEL2007);
            Area cells = new Area(
                    area.getFirstCell().getRow(),
                    area.getFirstCell().getCol(),
                    area.getLastCell().getRow(),
                    area.getLastCell().getCol());
            boolean header = !declared.isSetHeaderRowCount() || declared.getHeaderRowCount() > 0;
            return Optional.of(
                    new Grid.ListObject(declared.getDisplayName(), cells, header, declared.getTotalsRowCount() > 0));
        } catch (RuntimeException damagedTable) {
            return Optional.empty();
        }
    }

    @Override
    public Set<Integer> hiddenColumns(Sheet sheet, int columns) {
        Set<Integer> hidden = new HashSet<>();
        for (CTCols group : ((XSSFSheet) sheet).getCTWorksheet().getColsArray()) {
            for (CTCol range : group.getColArray()) {
                if (range.getHidden()) {
                    int last = (int) Math.min(range.getMax(), columns);
                    IntStream.range((int) range.getMin() - 1, last).forEach(hidden::add);
                }
            }
        }
        return hidden;
    }
}
