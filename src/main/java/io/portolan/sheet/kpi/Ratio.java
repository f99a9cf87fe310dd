package io.portolan.sheet.kpi;

import java.util.Optional;

/**
 * Two counts whose ratio is measured: how many, out of how many.
 *
 * @param numerator how many
 * @param denominator out of how many
 */
record Ratio(double numerator, double denominator) {
    /** The share; empty without anything to share. */
    Optional<Double> share() {
        return denominator > 0 && Double.isFinite(numerator) ? Optional.of(numerator / denominator) : Optional.empty();
    }
}
