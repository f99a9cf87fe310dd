package io.portolan.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and moments written in ISO 8601, as strict workbooks and OpenDocument keep them. */
final class IsoDate {
    private static final int DAY_LENGTH = "2026-01-31".length();

    private IsoDate() {}

    static CellValue read(String text) {
        String plain = text.strip().replaceFirst("Z$", "");
        try {
            return new CellValue.Date(
                    plain.length() == DAY_LENGTH ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain));
        } catch (DateTimeException e) {
            return new CellValue.Unknown("\"" + plain + "\" stored as a date");
        }
    }
}
