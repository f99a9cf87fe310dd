package io.portolan.table;

import java.util.Set;
import java.util.stream.Collectors;

/** Says why a table is left alone. */
final class Reasons {
    private static final int HEADINGS_NAMED = 4;
    private static final int LONGEST_NAMED = 30;
    private static final double SURE = 0.8;
    private static final Set<String> MARKS = Set.of("", "-", "–", "—", ".", "x", "?");

    private Reasons() {}

    /** The reason for a table whose headings speak of nothing that is analysed. */
    static Note of(Draft draft, Candidates candidates) {
        Assignment indicators = Assignment.of(candidates.of(SeriesReading.KIND));
        if (indicators.score("kpi_name") >= SURE && indicators.score("value", "period") < SURE) {
            return Note.of("reason.catalogue");
        }
        if (TaskPlan.is(draft) || TaskPlan.resembles(draft)) {
            return Note.of("reason.task-plan");
        }
        if (ScaleTable.isMatrix(draft.face().grid(), draft.face().area())) {
            return Note.of("reason.matrix");
        }
        if (ScaleTable.isLegend(draft)) {
            return Note.of("reason.legend");
        }
        String named = draft.columns().stream()
                .map(heading -> heading.own().replaceAll("\\s+", " ").strip())
                .filter(own -> !MARKS.contains(own) && own.length() <= LONGEST_NAMED)
                .distinct()
                .limit(HEADINGS_NAMED)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Note.of("reason.no-headings") : Note.of("reason.other-headings", named);
    }

    /** The reason for a table that comes near a kind. */
    static Note near(String kind) {
        return Note.of("reason.near", Note.kind(kind));
    }
}
