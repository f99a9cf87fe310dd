package io.portolan.workbook;

import io.portolan.intake.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.WSBoolRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;

/** Excel 97–2003. */
record XlsDialect(HSSFWorkbook workbook) implements Dialect {
    static Book read(Submission source) throws IOException, UnreadableWorkbook {
        try (POIFSFileSystem container = new POIFSFileSystem(source.path().toFile(), true)) {
            check(container.getRoot());
            try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
                boolean macros = container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
                List<String> remarks = macros ? List.of(Remarks.MACROS) : List.of();
                return SheetReader.read(source, Book.Format.XLS, new XlsDialect(workbook), remarks);
            }
        }
    }

    private static void check(DirectoryNode root) throws UnreadableWorkbook {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableWorkbook(Rejections.PASSWORD);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableWorkbook(Rejections.otherKind("a Word document"));
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new UnreadableWorkbook(Rejections.otherKind("a presentation"));
        }
        boolean message = root.getEntryNames().stream().anyMatch(name -> name.startsWith("__properties_version"));
        if (message) {
            throw new UnreadableWorkbook(
                    "The file is an e-mail message. Save the workbook attached to it and hand that in.");
        }
    }

    @Override
    public boolean isWorksheet(Sheet sheet) {
        boolean described = ((HSSFSheet) sheet).getSheet().findFirstRecordBySid(WSBoolRecord.sid) != null;
        return described ? !((HSSFSheet) sheet).getDialog() : sheet.getPhysicalNumberOfRows() > 0;
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public CellValue value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
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

    @Override
    public List<Grid.ListObject> listObjects(Sheet sheet) {
        return List.of();
    }

    @Override
    public Set<Integer> hiddenColumns(Sheet sheet, int columns) {
        return IntStream.range(0, columns).filter(sheet::isColumnHidden).boxed().collect(Collectors.toSet());
    }
}
