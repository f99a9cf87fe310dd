package io.portolan.table;

import java.util.List;
import java.util.Optional;

/** Reads a table as a network of activities: what lasts how long, and what it waits for. */
final class ScheduleReading {
    static final String KIND = "schedule";

    private static final double SURE = 0.7;

    private ScheduleReading() {}

    /** A plan without predecessors or without durations is a list of tasks, of which nothing can be computed. */
    static Optional<Interpretation> of(Draft draft, Candidates candidates) {
        Assignment given = Assignment.of(candidates.of(KIND));
        double waits = given.score("predecessors");
        double range = Math.min(given.score("duration_min"), given.score("duration_max"));
        double lasts = Math.max(range, given.score("duration", "duration_mode"));
        double named = given.score("activity", "activity_id");
        if (waits < SURE || lasts < SURE || named < SURE || !isNumeric(given)) {
            return Optional.empty();
        }
        double confidence = 0.3 + 0.25 * waits + 0.25 * lasts + 0.15 * named;
        return Optional.of(new Interpretation(KIND, Math.min(0.95, confidence), Columns.of(draft, given), List.of()));
    }

    private static boolean isNumeric(Assignment given) {
        return given.given().stream()
                .filter(one -> one.match().field().startsWith("duration"))
                .anyMatch(one -> one.heading().profile().isNumeric());
    }
}
