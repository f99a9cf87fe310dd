package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts that Excel and PowerPoint draw themselves, from figures that lie with them, so that the reader can change them. */
public final class NativeCharts {
    private static final double PIXELS_PER_POINT = 96 / 72.0;

    private NativeCharts() {}

    /** Whether Excel has such a chart and there is something to draw; a heat map it has not. */
    public static boolean canDraw(ChartSpec spec) {
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
    public static int draw(
            XSSFSheet page, ChartSpec spec, int firstColumn, int firstRow, int lastColumn, int lastRow, int dataRow) {
        ChartFigures figures = new ChartFigures(page, dataRow);
        draw(spec, ChartFrame.on(page, spec, firstColumn, firstRow, lastColumn, lastRow), figures);
        return figures.nextRow();
    }

    /**
     * Fills a new chart of any document, whose message stands beside it; the figures behind it go to a sheet of its own workbook.
     *
     * @param width in points
     * @param height in points
     * @param zoom how many times larger than on a sheet its letters and lines are
     */
    public static void fill(
            XDDFChart chart, ChartSpec spec, XSSFSheet figures, double width, double height, double zoom) {
        double scale = PIXELS_PER_POINT / zoom;
        ChartFrame frame = ChartFrame.of(chart.getCTChartSpace(), "", width * scale, height * scale);
        draw(spec, frame, new ChartFigures(figures, 0));
        ChartZoom.enlarge(chart.getCTChartSpace(), zoom);
    }

    private static void draw(ChartSpec spec, ChartFrame frame, ChartFigures figures) {
        if (!canDraw(spec)) {
            throw new IllegalArgumentException(
                    "no native chart for " + spec.getClass().getSimpleName());
        }
        if (spec instanceof ChartSpec.Lines lines) {
            new ChartOfLines(lines, frame, figures).draw();
        } else if (spec instanceof ChartSpec.Bars bars) {
            new ChartOfBars(bars, frame, figures).draw();
        } else if (spec instanceof ChartSpec.Curves curves) {
            new ChartOfCurves(curves, frame, figures).draw();
        } else if (spec instanceof ChartSpec.Bubbles bubbles) {
            new ChartOfBubbles(bubbles, frame, figures).draw();
        }
    }
}
