package io.portolan.report.look;

import io.portolan.chart.Series;
import java.util.EnumMap;
import java.util.Map;

/** Counts the series of each style, so that the second of a style can look a little different. */
public final class StyleCount {
    private final Map<Series.Style, Integer> seen = new EnumMap<>(Series.Style.class);

    /** How many of this style came before. */
    public int next(Series.Style style) {
        return seen.merge(style, 1, Integer::sum) - 1;
    }
}
