package io.portolan.sheet.risk;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Lognormal;
import io.portolan.statistics.distribution.Pert;
import io.portolan.statistics.distribution.Triangular;
import io.portolan.statistics.distribution.Trigen;
import io.portolan.statistics.distribution.Uniform;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The range of an impact as a row states it.
 *
 * <p>A column <em>Distribution</em> decides; without it three points are a PERT with λ = 4, P10 and P90 with a most likely value a trigen,
 * P10 and P90 alone a lognormal, lowest and highest alone a uniform, and a single value is itself.
 *
 * @param amount the distribution, without a sign unless the range spans zero
 * @param kind how it was read
 * @param size the most likely or single amount, as written
 */
record Shape(Distribution amount, Kind kind, double size) {
    private static final double P10 = 0.1;
    private static final double P90 = 0.9;

    /** How a range was read. */
    public enum Kind {
        PERT,
        TRIANGULAR,
        UNIFORM,
        LOGNORMAL,
        TRIGEN,
        SINGLE,
        /** Spread evenly over the band of a class of the workbook's own scale. */
        BAND,
        /** There is no amount. */
        NONE
    }

    /** The shape of these amounts; empty where none is stated or the numbers are in no order. */
    static Optional<Shape> of(Amounts written, String word) {
        Amounts n = written.unsigned();
        try {
            return ranged(n, word.strip().toLowerCase(Locale.ROOT))
                    .or(() -> n.single().map(x -> new Shape(Degenerate.of(x), Kind.SINGLE, x)))
                    .map(shape -> written.isBelowZero() ? shape.below() : shape);
        } catch (IllegalArgumentException e) {
            // The numbers are in no order; the rule on inverted ranges says so at the cell.
            return Optional.empty();
        }
    }

    /** The shape of a class of a scale; an open class counts with its lower edge. */
    static Shape of(Band band) {
        return new Shape(
                band.isOpen() || band.low() == band.high()
                        ? Degenerate.of(band.low())
                        : Uniform.of(band.low(), band.high()),
                Kind.BAND,
                band.middle());
    }

    private Shape below() {
        return new Shape(amount, kind, -size);
    }

    private static Optional<Shape> ranged(Amounts n, String word) {
        if (word.startsWith("uni") || word.startsWith("gleich") || word.startsWith("rect")) {
            return n.range().map(Shape::uniform);
        }
        if (word.startsWith("log")) {
            return n.percentiles().or(n::range).map(Shape::lognormal);
        }
        boolean triangular = word.startsWith("tri") || word.startsWith("dri") || word.startsWith("drei");
        return n.threePoints()
                .map(points -> triangular ? triangular(points) : pert(points))
                .or(() -> n.percentilesAndMode().map(Shape::trigen))
                .or(() -> n.percentiles().map(Shape::lognormal))
                .or(() -> n.range().map(Shape::uniform));
    }

    private static Shape uniform(double[] x) {
        return shape(x, Kind.UNIFORM, (x[0] + x[1]) / 2, () -> Uniform.of(x[0], x[1]));
    }

    private static Shape lognormal(double[] x) {
        return shape(x, Kind.LOGNORMAL, Math.sqrt(x[0] * x[1]), () -> Lognormal.ofPercentiles(x[0], P10, x[1], P90));
    }

    private static Shape pert(double[] x) {
        return shape(x, Kind.PERT, x[1], () -> Pert.of(x[0], x[1], x[2]));
    }

    private static Shape triangular(double[] x) {
        return shape(x, Kind.TRIANGULAR, x[1], () -> Triangular.of(x[0], x[1], x[2]));
    }

    private static Shape trigen(double[] x) {
        return shape(x, Kind.TRIGEN, x[1], () -> Trigen.of(x[0], x[1], x[2], P10, P90));
    }

    /** The numbers in rising order; where the ends are equal, that one value. */
    private static Shape shape(double[] x, Kind kind, double size, Supplier<Distribution> law) {
        for (int i = 1; i < x.length; i++) {
            if (x[i] < x[i - 1]) {
                throw new IllegalArgumentException("not in order");
            }
        }
        return new Shape(x[0] == x[x.length - 1] ? Degenerate.of(x[0]) : law.get(), kind, size);
    }
}
