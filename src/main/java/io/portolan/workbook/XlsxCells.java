package io.portolan.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** What cells of Office Open XML hold, read from what is stored: POI's own answer is 0 for a formula never calculated. */
final class XlsxCells {
    private static final CellValue UNCALCULATED = new CellValue.Unknown("formula without a calculated value");
    private static final int DAY_LENGTH = "2026-01-31".length();

    private XlsxCells() {}

    static CellValue value(XSSFCell cell) {
        CTCell stored = cell.getCTCell();
        Optional<Integer> type = type(stored);
        if (type.isEmpty()) {
            return isoDate(stored.getV());
        }
        boolean text = type.get() != STCellType.INT_N;
        if (!stored.isSetV() && !(text && stored.isSetIs())) {
            return stored.isSetF() ? UNCALCULATED : CellValue.BLANK;
        }
        return switch (type.get()) {
            case STCellType.INT_S -> shared(cell, stored.getV());
            case STCellType.INT_STR, STCellType.INT_INLINE_STR -> text(cell);
            case STCellType.INT_B -> new CellValue.Truth(stored.getV().strip().matches("1|true"));
            case STCellType.INT_E -> new CellValue.ExcelError(stored.getV());
            default -> number(stored);
        };
    }

    /** The type; empty for the one that POI does not know, a date in ISO 8601. */
    private static Optional<Integer> type(CTCell stored) {
        try {
            return Optional.of(stored.getT().intValue());
        } catch (XmlValueOutOfRangeException isoDate) {
            return Optional.empty();
        }
    }

    private static CellValue shared(XSSFCell cell, String index) {
        int texts = cell.getSheet()
                .getWorkbook()
                .getSharedStringSource()
                .getSharedStringItems()
                .size();
        boolean listed = index.strip().matches("\\d{1,9}") && Integer.parseInt(index.strip()) < texts;
        return listed ? text(cell) : new CellValue.Unknown("text that is missing from the file");
    }

    /** Text without its formatting; an entry of the list of texts may be there and hold none. */
    private static CellValue text(XSSFCell cell) {
        return new CellValue.Text(
                Optional.ofNullable(cell.getRichStringCellValue().getString()).orElse(""));
    }

    private static CellValue number(CTCell stored) {
        String digits = stored.getV().strip();
        if (digits.isEmpty()) {
            return stored.isSetF() ? UNCALCULATED : CellValue.BLANK;
        }
        try {
            double number = Double.parseDouble(digits);
            return Double.isFinite(number) ? new CellValue.Numeric(number) : notANumber(digits);
        } catch (NumberFormatException e) {
            return notANumber(digits);
        }
    }

    private static CellValue notANumber(String digits) {
        return new CellValue.Unknown("\"" + digits + "\" stored as a number");
    }

    private static CellValue isoDate(String text) {
        String plain = text.strip().replaceFirst("Z$", "");
        try {
            return new CellValue.Date(
                    plain.length() == DAY_LENGTH ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain));
        } catch (DateTimeException e) {
            return new CellValue.Unknown("\"" + plain + "\" stored as a date");
        }
    }
}
