package io.portolan.chart;

import java.util.Arrays;
import java.util.List;

/**
 * One line, row of points or set of bars.
 *
 * @param name what it is called in the chart
 * @param values one per category; NaN leaves a gap
 * @param style what part it plays
 */
public record Series(String name, List<Double> values, Style style) {
    /** The part that a series plays in its chart; whoever draws it picks colour and line to match. */
    public enum Style {
        /** The measured values: the darkest line, with markers. */
        ACTUAL,
        /** Centre line: thin grey. */
        CENTRE,
        /** Natural process limit: thin grey, dashed. */
        LIMIT,
        /** Target: thin black line. */
        TARGET,
        /** Forecast: dashed, lighter. */
        FORECAST,
        /** Edge of a forecast's range: dotted, lightest. */
        FORECAST_EDGE,
        /** Special points that improve: blue markers without a line. */
        IMPROVEMENT_POINTS,
        /** Special points that concern: orange markers without a line. */
        CONCERN_POINTS,
        /** Points that are shown but not reckoned with: light markers without a line. */
        GHOST_POINTS,
        /** Bars or lines that are the point of the chart. */
        OWN,
        /** Bars or lines for comparison. */
        NEUTRAL
    }

    public Series {
        values = List.copyOf(values);
    }

    /** A series of plain numbers. */
    public static Series of(String name, Style style, double... values) {
        return new Series(name, Arrays.stream(values).boxed().toList(), style);
    }
}
