package io.portolan.report.excel;

import io.portolan.chart.ChartSpec;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts that Excel draws itself, from figures on the same page, so that the reader can change them. */
final class NativeCharts {
    private NativeCharts() {}

    /** Whether Excel has such a chart and there is something to draw; a heat map it has not. */
    static boolean canDraw(ChartSpec spec) {
        if (spec instanceof ChartSpec.Lines lines) {
            return !lines.categories().isEmpty() && !lines.series().isEmpty();
        }
        if (spec instanceof ChartSpec.Bars bars) {
            return !bars.categories().isEmpty() && !bars.series().isEmpty();
        }
        if (spec instanceof ChartSpec.Curves curves) {
            return curves.curves().stream().anyMatch(curve -> !curve.x().isEmpty());
        }
        return spec instanceof ChartSpec.Bubbles bubbles
                && bubbles.bubbles().stream()
                        .anyMatch(bubble -> Double.isFinite(bubble.x()) && Double.isFinite(bubble.y()));
    }

    /**
     * Draws a chart and writes the figures behind it. Set the widths of the columns before: the room for labels is
     * reckoned from them.
     *
     * @param firstColumn column of the upper left corner, counted from zero
     * @param firstRow row of the upper left corner
     * @param lastColumn column left of which the chart ends
     * @param lastRow row above which the chart ends
     * @param dataRow row of the header of the figures, which begin in the first column
     * @return the first free row after the figures
     * @throws IllegalArgumentException if Excel has no such chart, see {@link #canDraw}
     */
    static int draw(
            XSSFSheet page, ChartSpec spec, int firstColumn, int firstRow, int lastColumn, int lastRow, int dataRow) {
        if (!canDraw(spec)) {
            throw new IllegalArgumentException(
                    "no native chart for " + spec.getClass().getSimpleName());
        }
        ChartFigures figures = new ChartFigures(page, dataRow);
        ChartFrame frame = ChartFrame.on(page, spec, firstColumn, firstRow, lastColumn, lastRow);
        if (spec instanceof ChartSpec.Lines lines) {
            new ChartOfLines(lines, frame, figures).draw();
        } else if (spec instanceof ChartSpec.Bars bars) {
            new ChartOfBars(bars, frame, figures).draw();
        } else if (spec instanceof ChartSpec.Curves curves) {
            new ChartOfCurves(curves, frame, figures).draw();
        } else if (spec instanceof ChartSpec.Bubbles bubbles) {
            new ChartOfBubbles(bubbles, frame, figures).draw();
        }
        return figures.nextRow();
    }
}
