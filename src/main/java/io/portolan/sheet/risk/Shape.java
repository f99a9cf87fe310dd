package io.portolan.sheet.risk;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Lognormal;
import io.portolan.statistics.distribution.Pert;
import io.portolan.statistics.distribution.Triangular;
import io.portolan.statistics.distribution.Trigen;
import io.portolan.statistics.distribution.Uniform;
import io.portolan.table.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The range of an impact as a row states it.
 *
 * <p>A column <em>Distribution</em> decides; without it three points are a PERT with λ = 4, P10 and P90 with a most likely value a trigen,
 * P10 and P90 alone a lognormal, and a single value is itself.
 *
 * @param amount the distribution, unsigned
 * @param name how it was read
 * @param size the most likely or single amount
 */
record Shape(Distribution amount, String name, double size) {
    private static final double P10 = 0.1;
    private static final double P90 = 0.9;

    /** The shape of a row's impact; empty where no amount is stated or the numbers are in no order. */
    static Optional<Shape> of(Row row, boolean amountsInImpact) {
        Numbers n = new Numbers(
                row.number("impact_low"),
                row.number("impact_mode"),
                row.number("impact_high"),
                row.number("impact_p10"),
                row.number("impact_p90"));
        String word = row.text("distribution").orElse("").toLowerCase(Locale.ROOT);
        try {
            return stated(n, word).or(() -> single(row, amountsInImpact));
        } catch (IllegalArgumentException e) {
            // The numbers are in no order; the rule on inverted ranges says so at the cell.
            return Optional.empty();
        }
    }

    /** The five numbers that may describe a range. */
    private record Numbers(
            OptionalDouble low, OptionalDouble mode, OptionalDouble high, OptionalDouble p10, OptionalDouble p90) {
        boolean hasRange() {
            return low.isPresent() && high.isPresent();
        }

        boolean hasPercentiles() {
            return p10.isPresent() && p90.isPresent();
        }
    }

    private static Optional<Shape> stated(Numbers n, String word) {
        if (word.startsWith("uni") || word.startsWith("gleich") || word.startsWith("rect")) {
            return n.hasRange() ? uniform(n) : Optional.empty();
        }
        if (word.startsWith("log")) {
            return n.hasPercentiles()
                    ? lognormal(n.p10(), n.p90())
                    : n.hasRange() ? lognormal(n.low(), n.high()) : Optional.empty();
        }
        if (n.hasRange() && n.mode().isPresent()) {
            return word.startsWith("tri") || word.startsWith("dri") || word.startsWith("drei")
                    ? triangular(n)
                    : pert(n);
        }
        if (n.hasPercentiles()) {
            return n.mode().isPresent() ? trigen(n) : lognormal(n.p10(), n.p90());
        }
        return n.hasRange() ? uniform(n) : Optional.empty();
    }

    private static Optional<Shape> single(Row row, boolean amountsInImpact) {
        OptionalDouble amount = row.number("impact_cost");
        if (amount.isEmpty()) {
            amount = row.number("impact_mode");
        }
        if (amount.isEmpty() && amountsInImpact) {
            amount = row.number("impact");
        }
        return amount.isPresent()
                ? Optional.of(
                        new Shape(Degenerate.of(Math.abs(amount.getAsDouble())), "single value", amount.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<Shape> uniform(Numbers n) {
        double a = n.low().orElseThrow();
        double b = n.high().orElseThrow();
        ordered(a, b);
        return Optional.of(new Shape(a == b ? Degenerate.of(a) : Uniform.of(a, b), "uniform", (a + b) / 2));
    }

    private static Optional<Shape> lognormal(OptionalDouble low, OptionalDouble high) {
        double a = low.orElseThrow();
        double b = high.orElseThrow();
        ordered(a, b);
        Distribution amount = a == b ? Degenerate.of(a) : Lognormal.ofPercentiles(a, P10, b, P90);
        return Optional.of(new Shape(amount, "lognormal", Math.sqrt(a * b)));
    }

    private static Optional<Shape> pert(Numbers n) {
        double m = points(n);
        double a = n.low().orElseThrow();
        double b = n.high().orElseThrow();
        return Optional.of(new Shape(a == b ? Degenerate.of(a) : Pert.of(a, m, b), "PERT", m));
    }

    private static Optional<Shape> triangular(Numbers n) {
        double m = points(n);
        double a = n.low().orElseThrow();
        double b = n.high().orElseThrow();
        return Optional.of(new Shape(a == b ? Degenerate.of(a) : Triangular.of(a, m, b), "triangular", m));
    }

    private static Optional<Shape> trigen(Numbers n) {
        double m = n.mode().orElseThrow();
        double low = n.p10().orElseThrow();
        double high = n.p90().orElseThrow();
        ordered(low, m, high);
        return Optional.of(new Shape(low == high ? Degenerate.of(m) : Trigen.of(low, m, high, P10, P90), "trigen", m));
    }

    /** The most likely value, once the three points are in order. */
    private static double points(Numbers n) {
        double m = n.mode().orElseThrow();
        ordered(n.low().orElseThrow(), m, n.high().orElseThrow());
        return m;
    }

    private static void ordered(double... values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[i - 1]) {
                throw new IllegalArgumentException("not in order");
            }
        }
    }
}
