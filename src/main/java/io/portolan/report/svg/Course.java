package io.portolan.report.svg;

import io.portolan.report.look.LineLook;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A line through points, broken where one is missing, with a marker at each where its look has them. */
record Course(List<Double> x, List<Double> y, LineLook look) {
    /** Draws it with places in the drawing for values across and up. */
    void draw(Drawing drawing, DoubleUnaryOperator across, DoubleUnaryOperator up) {
        if (!look.pointsOnly()) {
            drawing.path(path(across, up), look);
        }
        for (int i = 0; i < x.size(); i++) {
            boolean isAlone = !isThere(i - 1) && !isThere(i + 1);
            if (isThere(i) && (look.marker() > 0 || isAlone)) {
                double size = look.marker() > 0 ? look.marker() : 2 * look.width();
                drawing.dot(across.applyAsDouble(x.get(i)), up.applyAsDouble(y.get(i)), size, look.colour());
            }
        }
    }

    private String path(DoubleUnaryOperator across, DoubleUnaryOperator up) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < x.size(); i++) {
            if (isThere(i)) {
                path.append(isThere(i - 1) ? 'L' : 'M');
                path.append(Drawing.point(across.applyAsDouble(x.get(i)), up.applyAsDouble(y.get(i))));
            }
        }
        return path.toString();
    }

    private boolean isThere(int point) {
        return point >= 0
                && point < Math.min(x.size(), y.size())
                && Double.isFinite(x.get(point))
                && Double.isFinite(y.get(point));
    }
}
