package io.portolan.report.deck;

import java.awt.geom.Rectangle2D;

/** Where things stand on a wide slide, in points. */
final class Grid {
    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    /** What stays free at both sides. */
    static final double EDGE = 44;
    /** The width between the edges. */
    static final double ROOM = WIDTH - 2 * EDGE;
    /** Where the content begins, below the title. */
    static final double TOP = 128;
    /** Where the content ends, above the footer. */
    static final double BOTTOM = 496;

    private Grid() {}

    static Rectangle2D place(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
