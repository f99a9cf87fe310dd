package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;

/** Charts as SVG, to stand in a page that says their message above them. */
public final class SvgCharts {
    private SvgCharts() {}

    /**
     * A chart as an {@code svg} element with title and description for those who do not see it; as high as its content asks.
     *
     * @param id a name that no other element of the page has
     * @param width in pixels; what stands narrower is laid out anew, so that text keeps its size
     */
    public static String svg(ChartSpec spec, String id, double width) {
        return drawn(spec, width).element(id, spec.title(), spec.alternative());
    }

    private static Drawing drawn(ChartSpec spec, double width) {
        if (spec instanceof ChartSpec.Lines lines) {
            return DrawingOfLines.of(lines, width);
        }
        if (spec instanceof ChartSpec.Bars bars) {
            return bars.horizontal() ? DrawingOfBars.of(bars, width) : DrawingOfColumns.of(bars, width);
        }
        if (spec instanceof ChartSpec.Curves curves) {
            return DrawingOfCurves.of(curves, width);
        }
        if (spec instanceof ChartSpec.Bubbles bubbles) {
            return DrawingOfBubbles.of(bubbles, width);
        }
        if (spec instanceof ChartSpec.HeatMap matrix) {
            return DrawingOfHeatMap.of(matrix, width);
        }
        throw new IllegalArgumentException("no drawing of " + spec.getClass().getSimpleName());
    }
}
