package io.portolan.sheet.risk;

import io.portolan.table.Row;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A rating before and after the response.
 *
 * @param inherent before
 * @param residual after
 */
record Before(double inherent, double residual) {
    private static final double NEAR = 1e-9;

    /** The two ratings of a row, when both are numbers. */
    static Optional<Before> of(Row row, String inherent, String residual) {
        OptionalDouble before = row.number(inherent);
        OptionalDouble after = row.number(residual);
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Before(before.getAsDouble(), after.getAsDouble()))
                : Optional.empty();
    }

    /** Whether there is more afterwards. */
    boolean rises() {
        return residual > inherent * (1 + NEAR) && inherent >= 0;
    }

    /** Whether there is less afterwards. */
    boolean falls() {
        return residual < inherent * (1 - NEAR);
    }
}
