package io.portolan.report.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The digest of all that stands in the cells of a workbook, to be sure that annotating changed none of it. */
final class Fingerprint {
    private Fingerprint() {}

    /** The digest over sheets, places, formulas and values; blank cells do not count. */
    static String of(Workbook workbook) {
        MessageDigest digest = sha256();
        for (Sheet sheet : workbook) {
            add(digest, "sheet " + sheet.getSheetName());
            for (Row row : sheet) {
                row.forEach(cell -> add(digest, cell));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Cell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.BLANK) {
            return;
        }
        String formula = type == CellType.FORMULA ? cell.getCellFormula() : "";
        CellType kind = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
        add(digest, cell.getRowIndex() + ":" + cell.getColumnIndex() + "=" + formula + "=" + kind + value(cell, kind));
    }

    private static String value(Cell cell, CellType kind) {
        return switch (kind) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR ->
                FormulaError.isValidCode(cell.getErrorCellValue())
                        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                        : "?";
            default -> "";
        };
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
