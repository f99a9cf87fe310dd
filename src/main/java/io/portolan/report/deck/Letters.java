package io.portolan.report.deck;

import io.portolan.report.look.Palette;

/** The kinds of text on a slide: as large as there is room for between two sizes in points, and of one colour. */
enum Letters {
    COVER(44, 30, true, Palette.WHITE),
    COVER_MESSAGE(28, 20, false, Palette.WHITE),
    COVER_DAY(16, 12, false, Palette.WHITE),
    COVER_INPUTS(14, 12, false, Palette.WHITE),
    CHAPTER(14, 12, true, Palette.TEAL),
    TITLE(28, 20, true, Palette.INK),
    CARD(20, 12, true, Palette.INK),
    CHART(16, 13, true, Palette.INK),
    LABEL(14, 12, true, Palette.INK),
    VALUE(30, 16, true, Palette.TEAL),
    BRIEF_LABEL(18, 12, false, Palette.INK),
    BRIEF_VALUE(18, 12, true, Palette.TEAL),
    COUNTS(16, 12, false, Palette.INK),
    SMALL_PRINT(12, 12, false, Palette.QUIET_INK);

    private final double largest;
    private final double smallest;
    private final boolean bold;
    private final int colour;

    Letters(double largest, double smallest, boolean bold, int colour) {
        this.largest = largest;
        this.smallest = smallest;
        this.bold = bold;
        this.colour = colour;
    }

    /** A text in these letters, made to fit a width and a height. */
    Fit fit(String text, double width, double height) {
        return Fit.into(text, width, height, largest, smallest, bold);
    }

    boolean areBold() {
        return bold;
    }

    int colour() {
        return colour;
    }
}
