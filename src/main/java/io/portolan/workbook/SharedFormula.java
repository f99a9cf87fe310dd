package io.portolan.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A formula that a block of cells shares: spelt out for one of them, and for the others by moving its relative references along.
 *
 * @param text the formula of the cell where it is spelt out
 * @param row that cell's row
 * @param column that cell's column
 */
record SharedFormula(String text, int row, int column) {
    /** Texts, quoted sheet names and names of columns in brackets, passed over; or a reference, unless it is a part of a name or a function. */
    private static final Pattern REFERENCE = Pattern.compile("\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]"
            + "|(?<![\\w.\\\\?$])(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![\\w.(!\\[])"
            + "|(?<![\\w.\\\\?$:])(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.(!\\[$])"
            + "|(?<![\\w.\\\\?$:])(\\$?)([0-9]{1,7}):(\\$?)([0-9]{1,7})(?![\\w.(!\\[$])");

    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    /** The formula as it reads in another cell. */
    String at(int otherRow, int otherColumn) {
        int down = otherRow - row;
        int right = otherColumn - column;
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(moved(found, down, right)));
    }

    private static String moved(MatchResult found, int down, int right) {
        if (found.group(2) != null) {
            return column(found.group(1), found.group(2), right) + row(found.group(3), found.group(4), down);
        }
        if (found.group(6) != null) {
            return column(found.group(5), found.group(6), right) + ":" + column(found.group(7), found.group(8), right);
        }
        return found.group(10) == null
                ? found.group()
                : row(found.group(9), found.group(10), down) + ":" + row(found.group(11), found.group(12), down);
    }

    /** Beyond the last column Excel goes on with the first. */
    private static String column(String fixed, String letters, int right) {
        return fixed.isEmpty()
                ? CellRef.columnName(Math.floorMod(CellRef.columnNumber(letters) + right, COLUMNS))
                : fixed + letters;
    }

    private static String row(String fixed, String digits, int down) {
        return fixed.isEmpty()
                ? String.valueOf(Math.floorMod(Integer.parseInt(digits) - 1 + down, ROWS) + 1)
                : fixed + digits;
    }
}
