package io.portolan.table;

import java.util.List;
import java.util.Optional;

/** Reads a table as planned value, earned value and actual cost over time. */
final class EarnedValueReading {
    static final String KIND = "earned-value-series";

    private static final double SURE = 0.8;

    private EarnedValueReading() {}

    static Optional<Interpretation> of(Draft draft, Candidates candidates) {
        Assignment given = Assignment.of(candidates.of(KIND));
        double earned = given.score("ev");
        double second = Math.max(given.score("pv"), given.score("ac"));
        double third = Math.min(given.score("pv"), given.score("ac"));
        if (earned < SURE || second < SURE) {
            return Optional.empty();
        }
        double confidence = 0.3 * earned + 0.3 * second + 0.2 * third + (given.has("period") ? 0.16 : 0.08);
        return Optional.of(new Interpretation(KIND, Math.min(0.96, confidence), Columns.of(draft, given), List.of()));
    }
}
