package io.portolan.report.look;

/**
 * How wide a text is in Helvetica, and so in Arial and Liberation Sans, which have its measures; known without loading a font.
 *
 * <p>Source: Adobe Font Metrics of Helvetica, 1997; signs beyond ASCII count as a wide letter.
 */
public final class TextWidth {
    /** In thousandths of the size, from the space to the tilde. */
    private static final short[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER_LETTER = 612;
    private static final int FULL = 1000;
    private static final char FIRST_OF_THE_WIDE = '\u2010';

    private TextWidth() {}

    /** The width in the unit of the size; 0 for an empty text. */
    public static double of(String text, double size) {
        return text.chars().map(TextWidth::thousandths).sum() * size / FULL;
    }

    private static int thousandths(int sign) {
        int place = Character.isSpaceChar(sign) ? 0 : sign - ' ';
        if (place >= 0 && place < WIDTHS.length) {
            return WIDTHS[place];
        }
        return sign < FIRST_OF_THE_WIDE ? OTHER_LETTER : FULL;
    }
}
