package io.portolan.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;

/** The number formats of a workbook, each looked at once. */
final class CellFormats {
    private static final CellFormat GENERAL = new CellFormat("General", false);
    /** What a format shows literally: quoted text, escaped letters, and colours and conditions, but not elapsed times, in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+\\])[^\\]]*\\]");

    private final Map<Short, CellFormat> byStyle = new HashMap<>();

    /**
     * A number format.
     *
     * @param code the code
     * @param showsDay whether it shows a number as a day; a time of day alone or a lapse of time stays a number
     */
    record CellFormat(String code, boolean showsDay) {}

    /** The format of a cell; General where its style is missing or damaged. */
    CellFormat of(Cell cell) {
        try {
            CellStyle style = cell.getCellStyle();
            return style == null ? GENERAL : byStyle.computeIfAbsent(style.getIndex(), index -> format(style));
        } catch (RuntimeException damagedStyle) {
            return GENERAL;
        }
    }

    private static CellFormat format(CellStyle style) {
        String code = style.getDataFormatString();
        if (code == null || code.isEmpty()) {
            return GENERAL;
        }
        return new CellFormat(code, DateUtil.isADateFormat(style.getDataFormat(), code) && showsDay(code));
    }

    /** Years and days do; months do, unless their letters are minutes beside hours or seconds. */
    private static boolean showsDay(String code) {
        String letters = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('[') >= 0 || letters.indexOf('s') >= 0;
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || (letters.indexOf('m') >= 0 && !time);
    }
}
