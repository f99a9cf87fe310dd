package io.portolan.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The peer: what it takes to open a workbook with POI's user model, add one computed column, a note on every hundredth row and a sheet,
 * and save it. It recognises and analyses nothing.
 */
public final class PoiUserModel {
    private static final int NOTE_EVERY = 100;

    private PoiUserModel() {}

    /** Annotates a workbook: the file, then the output. */
    public static void main(String[] arguments) throws IOException, InvalidFormatException {
        // A package that was opened for reading cannot take new parts, and one opened for writing is written back:
        // hence revert.
        OPCPackage source = OPCPackage.open(new File(arguments[0]), PackageAccess.READ_WRITE);
        XSSFWorkbook workbook = new XSSFWorkbook(source);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            annotate(workbook.getSheetAt(0), workbook);
            workbook.createSheet("Findings").createRow(0).createCell(0).setCellValue("Finding");
            workbook.write(out);
        } finally {
            source.revert();
        }
    }

    private static void annotate(XSSFSheet sheet, XSSFWorkbook workbook) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        int column = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            row.createCell(column).setCellValue(row.getRowNum());
            if (row.getRowNum() % NOTE_EVERY == 1) {
                ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
                anchor.setRow1(row.getRowNum());
                anchor.setCol1(column);
                anchor.setRow2(row.getRowNum() + 4);
                anchor.setCol2(column + 3);
                Comment note = drawing.createCellComment(anchor);
                note.setString(workbook.getCreationHelper().createRichTextString("Finding in row " + row.getRowNum()));
                row.getCell(0).setCellComment(note);
            }
        }
    }
}
