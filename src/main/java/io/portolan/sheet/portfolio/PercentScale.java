package io.portolan.sheet.portfolio;

import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.Arrays;

/**
 * How a column writes percentages without a percent sign: as shares up to 1, or out of 100.
 *
 * <p>Out of 100 when the middle of its numbers (zeros apart) is above 1, so that one slip of the pen does not change the scale. It is mixed when
 * a fifth of them, and at least two, lie between 0 and 1 and as many above: then nobody can tell what a number up to 1 means, and it is left
 * out; what is above 1 is out of 100.
 *
 * @param factor what to multiply a number with
 * @param mixed whether both ways occur
 */
record PercentScale(double factor, boolean mixed) {
    private static final double HUNDREDTH = 0.01;
    private static final int FEWEST = 2;
    private static final double SHARE = 0.2;

    static PercentScale of(Table table, String field) {
        double[] bare = table.rows().stream()
                .flatMap(row -> row.quantity(field).stream())
                .filter(quantity -> !quantity.unit().equals("%") && quantity.value() != 0)
                .mapToDouble(quantity -> Math.abs(quantity.value()))
                .sorted()
                .toArray();
        long fractions = Arrays.stream(bare).filter(PercentScale::isFraction).count();
        long wholes = Arrays.stream(bare).filter(value -> value > 1).count();
        boolean mixed = Math.min(fractions, wholes) >= Math.max(FEWEST, SHARE * bare.length);
        boolean hundreds = bare.length > 0 && bare[bare.length / 2] > 1;
        return new PercentScale(mixed || hundreds ? HUNDREDTH : 1, mixed);
    }

    static boolean isFraction(double value) {
        return value > 0 && value < 1;
    }

    /** A percentage of a row as a share; NaN where there is none, or where it could be either. */
    double share(Row row, String field) {
        return row.quantity(field).map(this::share).orElse(Double.NaN);
    }

    private double share(Quantity quantity) {
        if (quantity.unit().equals("%")) {
            return quantity.value();
        }
        boolean open = mixed && quantity.value() > 0 && quantity.value() <= 1;
        return open ? Double.NaN : quantity.value() * factor;
    }
}
