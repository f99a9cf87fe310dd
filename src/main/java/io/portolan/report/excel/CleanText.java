package io.portolan.report.excel;

import org.apache.poi.ss.usermodel.Cell;

/** Text as a cell can hold it: without characters that XML forbids, and no longer than Excel allows. */
final class CleanText {
    /** The most characters that a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    private CleanText() {}

    /** The text as it can be stored. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().filter(CleanText::isAllowed).forEach(clean::appendCodePoint);
        return shortened(clean.toString(), LONGEST);
    }

    /** A text of at most so many characters, an ellipsis in place of what is left out at its end. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Writes a text as text, whatever it begins with. */
    static void write(Cell cell, String text) {
        cell.setCellValue(of(text));
    }

    private static boolean isAllowed(int character) {
        boolean isControl = character < 0x20 && character != '\t' && character != '\n';
        boolean isLoneSurrogate = character >= 0xD800 && character <= 0xDFFF;
        return !isControl && !isLoneSurrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
