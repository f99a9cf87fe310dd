package io.portolan.report.look;

import io.portolan.chart.Series;

/**
 * How a line of a chart is drawn.
 *
 * @param colour 0xRRGGBB
 * @param width in points; 0 for no line
 * @param marker diameter of the points in points; 0 for none
 */
public record LineLook(int colour, double width, Dash dash, int marker) {
    /** How a line is broken. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    /** The look of the {@code nth} line of its style, counted from zero. */
    public static LineLook of(Series.Style style, int nth) {
        int colour = Palette.line(style);
        return switch (style) {
            case ACTUAL -> new LineLook(colour, 2, Dash.SOLID, 5);
            case CENTRE -> new LineLook(colour, 1, Dash.SOLID, 0);
            case LIMIT -> new LineLook(colour, 1, Dash.DASHED, 0);
            case TARGET -> new LineLook(colour, 1, Dash.SOLID, 0);
            case FORECAST -> new LineLook(colour, 2, Dash.DASHED, 0);
            case FORECAST_EDGE -> new LineLook(colour, 1.25, Dash.DOTTED, 0);
            case IMPROVEMENT_POINTS, CONCERN_POINTS, GHOST_POINTS -> new LineLook(colour, 0, Dash.SOLID, 9);
            case OWN -> new LineLook(Palette.bar(style, nth), 2.25, Dash.SOLID, 0);
            case NEUTRAL -> new LineLook(nth % 2 == 0 ? colour : Palette.LIGHT_GREY, 1.5, Dash.SOLID, 0);
        };
    }

    /** Whether there are points only. */
    public boolean pointsOnly() {
        return width == 0;
    }
}
