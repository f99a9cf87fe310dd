package io.portolan.report.office;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.Figures;
import io.portolan.report.look.Plane;

/** The axes of points in a plane, and the room they take. */
final class ChartPlane {
    private static final double NAME = 20;
    private static final double TICKS = 24;
    private static final double RIGHT = 30;

    private ChartPlane() {}

    static void axes(ChartFrame frame, Plane plane, ChartSpec.Axis across, ChartSpec.Axis up, boolean legend) {
        new ChartAxes(frame.area()).plane(plane, across, up);
        frame.place(left(plane, up), RIGHT, bottom(across, legend));
    }

    /** The width of the plot in pixels. */
    static double width(ChartFrame frame, Plane plane, ChartSpec.Axis up) {
        return frame.width() - left(plane, up) - RIGHT;
    }

    /** The height of the plot in pixels. */
    static double height(ChartFrame frame, ChartSpec.Axis across) {
        return frame.plotHeight(bottom(across, false));
    }

    private static double left(Plane plane, ChartSpec.Axis up) {
        double ticks = ChartFrame.textWidth(Figures.text(plane.up().high(), up.format()), ChartLook.LABEL);
        return 16 + ticks + (up.name().isBlank() ? 0 : NAME);
    }

    private static double bottom(ChartSpec.Axis across, boolean legend) {
        return TICKS + (across.name().isBlank() ? 4 : NAME + 4) + (legend ? ChartFrame.LEGEND : 0);
    }
}
