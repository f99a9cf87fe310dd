package io.portolan.report.excel.weave;

import java.util.Arrays;

/** How high the rows of a sheet are, in points, as far as the sheet says. */
final class RowHeights {
    private static final float HIDDEN = 0.01f;

    private float[] heights = new float[0];
    private float usual = 15;

    /** The height of rows of which nothing is said. */
    void usual(String points) {
        usual = points.isEmpty() ? usual : Float.parseFloat(points);
    }

    /** Takes note of a row. */
    void put(int row, String points, boolean isHidden) {
        if (points.isEmpty() && !isHidden) {
            return;
        }
        if (row >= heights.length) {
            heights = Arrays.copyOf(heights, Math.max(row + 1, heights.length + heights.length / 2));
        }
        heights[row] = isHidden ? HIDDEN : Float.parseFloat(points);
    }

    /** The height of a row. */
    double points(int row) {
        return row < heights.length && heights[row] > 0 ? heights[row] : usual;
    }
}
