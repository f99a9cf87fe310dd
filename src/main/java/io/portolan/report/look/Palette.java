package io.portolan.report.look;

import io.portolan.chart.Series;
import io.portolan.chart.Tone;

/**
 * The colours of every chart, as 0xRRGGBB.
 *
 * <p>Orange and blue are those of Okabe and Ito (2008), which colour-blind people tell apart.
 */
public final class Palette {
    public static final int WHITE = 0xFFFFFF;
    public static final int BLACK = 0x000000;
    /** Portolan's own. */
    public static final int TEAL = 0x0F4C5C;

    public static final int LIGHT_TEAL = 0x5B9AA8;
    public static final int CONCERN = 0xD55E00;
    /** The same for letters, which need a contrast of 4.5 to 1 on white. */
    public static final int CONCERN_INK = 0xB04E00;

    public static final int IMPROVEMENT = 0x0072B2;
    public static final int GREY = 0x7F7F7F;
    /** Bars for comparison: lighter than lines, because they cover more. */
    public static final int LIGHT_GREY = 0xB3B3B3;
    /** Grid lines. */
    public static final int HAIRLINE = 0xE3E3E3;
    /** Measured values and titles. */
    public static final int INK = 0x262626;
    /** Labels of axes: a contrast of 7 to 1 on white. */
    public static final int QUIET_INK = 0x595959;

    static final int FORECAST = 0x6F8F99;
    static final int FORECAST_EDGE = 0xA9BCC2;
    private static final int GREEN = 0x2E7D32;
    private static final int AMBER = 0xC77700;
    private static final int RED = 0xC62828;

    private Palette() {}

    /** The colour of a line or a point. */
    public static int line(Series.Style style) {
        return switch (style) {
            case ACTUAL -> INK;
            case CENTRE, LIMIT, NEUTRAL -> GREY;
            case TARGET -> BLACK;
            case FORECAST -> FORECAST;
            case FORECAST_EDGE -> FORECAST_EDGE;
            case IMPROVEMENT_POINTS -> IMPROVEMENT;
            case CONCERN_POINTS -> CONCERN;
            case GHOST_POINTS -> LIGHT_GREY;
            case OWN -> TEAL;
        };
    }

    /** The colour of the {@code nth} set of bars of its style, counted from zero. */
    public static int bar(Series.Style style, int nth) {
        return switch (style) {
            case NEUTRAL, CENTRE, LIMIT -> nth % 2 == 0 ? LIGHT_GREY : GREY;
            case OWN -> nth % 2 == 0 ? TEAL : LIGHT_TEAL;
            default -> line(style);
        };
    }

    /** The full colour of a tone, for outlines. */
    public static int tone(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> GREY;
            case OWN -> TEAL;
            case IMPROVEMENT -> IMPROVEMENT;
            case CONCERN -> CONCERN;
            case GREEN -> GREEN;
            case AMBER -> AMBER;
            case RED -> RED;
        };
    }

    /** The soft tint of a tone, for areas with dark text on them. */
    public static int tint(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> 0xF2F2F2;
            case OWN -> 0xD3E3E7;
            case IMPROVEMENT -> 0xCFE5F2;
            case CONCERN -> 0xFADFCC;
            case GREEN -> 0xD9EBD5;
            case AMBER -> 0xFCE9BF;
            case RED -> 0xF6CFC9;
        };
    }

    /** What says the same as the tone without colour, and in every language; empty for those that say nothing. */
    public static String sign(Tone tone) {
        return switch (tone) {
            case NEUTRAL, OWN -> "";
            case IMPROVEMENT -> "\u25bc";
            case CONCERN -> "\u25b2";
            case GREEN -> "G";
            case AMBER -> "A";
            case RED -> "R";
        };
    }

    /** A name followed by the sign of its tone. */
    public static String signed(String name, Tone tone) {
        return name.isEmpty() || sign(tone).isEmpty() ? name : name + " (" + sign(tone) + ")";
    }
}
