package io.portolan.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A number format.
 *
 * @param code the code, such as {@code 0.0%}
 * @param showsDay whether it shows a number as a day; a time of day alone or a lapse of time stays a number
 */
record CellFormat(String code, boolean showsDay) {
    static final CellFormat GENERAL = new CellFormat("General", false);

    /** What a format shows literally: quoted text, escaped letters, and colours and conditions, but not elapsed times, in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+\\])[^\\]]*\\]");

    /** The format of a code. */
    static CellFormat of(String code) {
        return of(-1, code);
    }

    /** One of the formats that Excel has by number without writing them down; General where there is none. */
    static CellFormat builtIn(int number) {
        String code = BuiltinFormats.getBuiltinFormat(number);
        return code == null ? GENERAL : of(number, code);
    }

    /** The format of a code that is kept under a number. */
    static CellFormat of(int number, String code) {
        return code.isEmpty() ? GENERAL : new CellFormat(code, DateUtil.isADateFormat(number, code) && showsDay(code));
    }

    /** Years and days do; months do, unless their letters are minutes beside hours or seconds. */
    private static boolean showsDay(String code) {
        String letters = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('[') >= 0 || letters.indexOf('s') >= 0;
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || (letters.indexOf('m') >= 0 && !time);
    }
}
