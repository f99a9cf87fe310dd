package io.portolan.report.excel;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.Figures;
import io.portolan.report.look.Plane;

/** The axes of points in a plane, and the room they take. */
final class ChartPlane {
    private static final double NAME = 20;
    private static final double TICKS = 24;

    private ChartPlane() {}

    static void axes(ChartFrame frame, Plane plane, ChartSpec.Axis across, ChartSpec.Axis up, boolean legend) {
        new ChartAxes(frame.area()).plane(plane, across, up);
        double ticks = ChartFrame.textWidth(Figures.text(plane.up().high(), up.format()), ChartLook.LABEL);
        double left = 16 + ticks + (up.name().isBlank() ? 0 : NAME);
        double bottom = TICKS + (across.name().isBlank() ? 4 : NAME + 4) + (legend ? ChartFrame.LEGEND : 0);
        frame.place(left, 30, bottom);
    }
}
