package io.portolan.report.excel;

import org.apache.poi.ss.usermodel.Workbook;

/**
 * How much room a text takes, estimated from its letters, so that the same text gets the same room on machines with different fonts.
 */
final class TextSize {
    /** The size in points for which widths of columns are counted. */
    private static final double STANDARD = 11;

    private static final double LINE_SPACING = 1.36;
    private static final String THIN = "iljI.,:;'|! ";
    private static final String NARROW = "tfr()[]-";
    private static final String WIDE = "mwMW%@…—–&▲▼";

    private TextSize() {}

    /** How large the letters of a workbook are to be that all widths count in its own digits. */
    static double scale(Workbook workbook) {
        return Math.max(0.7, Math.min(1.3, workbook.getFontAt(0).getFontHeightInPoints() / STANDARD));
    }

    /** The width of a text in a size of letters, in widths of a digit at the standard size. */
    static double width(String text, double points) {
        return text.codePoints().mapToDouble(TextSize::letter).sum() * points / STANDARD;
    }

    /** The width of the widest word. */
    static double widestWord(String text, double points) {
        double widest = 0;
        for (String word : text.split("\\s+", -1)) {
            widest = Math.max(widest, width(word, points));
        }
        return widest;
    }

    /** How many lines a text takes in a column; at least one. */
    static int lines(String text, double points, double room) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOfParagraph(paragraph, points, room);
        }
        return lines;
    }

    /** The height of a count of lines in points, with a little air. */
    static float height(int lines, double points) {
        return (float) (lines * points * LINE_SPACING + 4);
    }

    private static int linesOfParagraph(String paragraph, double points, double room) {
        int lines = 1;
        double used = 0;
        double blank = width(" ", points);
        for (String word : paragraph.split(" ", -1)) {
            double wide = width(word, points);
            if (used > 0 && used + blank + wide > room) {
                lines++;
                used = 0;
            }
            used += used > 0 ? blank + wide : wide;
            int broken = (int) (used / room);
            lines += broken;
            used -= broken * room;
        }
        return lines;
    }

    private static double letter(int character) {
        if (character >= 0x2E80) {
            return 2;
        }
        if (THIN.indexOf(character) >= 0) {
            return 0.5;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.66;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 1.5;
        }
        return Character.isUpperCase(character) ? 1.15 : 0.98;
    }
}
