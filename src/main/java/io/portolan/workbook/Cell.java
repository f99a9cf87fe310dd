package io.portolan.workbook;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A cell as its workbook keeps it.
 *
 * @param ref where it stands
 * @param value what stands there
 * @param format the number format code, such as {@code 0.0%}; {@code General} where there is none
 * @param formula the formula without its equals sign, when the value comes from one
 */
public record Cell(CellRef ref, CellValue value, String format, Optional<String> formula) {
    /** An empty cell at a place. */
    public static Cell blank(CellRef ref) {
        return new Cell(ref, CellValue.BLANK, "General", Optional.empty());
    }

    /** Whether nothing stands here, white space counted as nothing. */
    public boolean isBlank() {
        return value instanceof CellValue.Blank
                || (value instanceof CellValue.Text t && t.text().isBlank());
    }

    /** Whether the number format shows shares as percentages. */
    public boolean isPercentage() {
        return format.indexOf('%') >= 0;
    }

    /** What stands here as plain text, without the cell's format: a number in full, a date as ISO 8601, a blank as "". */
    public String text() {
        if (value instanceof CellValue.Text t) {
            return t.text();
        }
        if (value instanceof CellValue.Numeric n) {
            return new BigDecimal(Double.toString(n.number()))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof CellValue.Date d) {
            boolean wholeDay = d.moment().toLocalTime().equals(LocalTime.MIDNIGHT);
            return wholeDay ? d.moment().toLocalDate().toString() : d.moment().toString();
        }
        if (value instanceof CellValue.Truth t) {
            return t.truth() ? "TRUE" : "FALSE";
        }
        return value instanceof CellValue.ExcelError e ? e.code() : "";
    }
}
