package io.portolan.table;

import io.portolan.table.Assignment.Given;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a table as one of the kinds that are told apart by their headings alone: action logs, change logs, skills … */
final class OtherReading {
    private static final Set<String> READ_ELSEWHERE = Set.of(
            RiskReading.KIND, PortfolioReading.KIND, EarnedValueReading.KIND, SeriesReading.KIND, ScheduleReading.KIND);
    private static final double SURE = 0.7;
    private static final int FEWEST = 3;
    /** These lists are only told by their names; they are never as sure as a register with its numbers. */
    private static final double SUREST = 0.85;

    private OtherReading() {}

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        return candidates.kinds().stream()
                .filter(kind -> !READ_ELSEWHERE.contains(kind))
                .flatMap(kind -> read(kind, draft, Assignment.of(candidates.of(kind)), around).stream())
                .max(Comparator.comparingDouble(Interpretation::confidence).thenComparing(Interpretation::kind));
    }

    private static Optional<Interpretation> read(String kind, Draft draft, Assignment assignment, Surroundings around) {
        List<Given> sure = assignment.given().stream()
                .filter(given -> given.score() >= SURE)
                .toList();
        long fields =
                sure.stream().map(given -> given.match().field()).distinct().count();
        boolean nameless = kind.equals(SkillsReading.KIND) && assignment.score("skill", "certification") < SURE;
        if (fields < FEWEST || nameless) {
            return Optional.empty();
        }
        double covered = (double) fields / Math.max(FEWEST, draft.columns().size());
        double confidence =
                0.15 + 0.3 * Math.min(1, covered) + 0.1 * assignment.evidence() + 0.2 * around.speaksFor(kind);
        return Optional.of(
                new Interpretation(kind, Math.min(SUREST, confidence), Columns.of(draft, assignment), List.of()));
    }
}
