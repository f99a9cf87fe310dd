package io.portolan.report.svg;

import io.portolan.report.look.Scale;

/** The part of a drawing in which values are plotted. */
record Plot(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double x(Scale scale, double value) {
        return left + scale.share(value) * width();
    }

    double y(Scale scale, double value) {
        return bottom - scale.share(value) * height();
    }

    /** The middle of a category among several side by side. */
    double middle(int category, int categories) {
        return left + (category + 0.5) / categories * width();
    }
}
