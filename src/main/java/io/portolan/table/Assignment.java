package io.portolan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fields that the columns of a table hold if it is of one kind: each column one field at most. */
final class Assignment {
    /**
     * A field given to a column.
     *
     * @param heading the column
     * @param match what its heading means
     * @param score how sure that is, the column's values considered
     */
    record Given(Heading heading, Dictionary.Match match, double score) {}

    private static final double LEAST = 0.48;
    private static final double LEAST_TWICE = 0.85;

    /** What a record has one of: a second column of it is something else. */
    private static final Set<String> ONE_ONLY = Set.of(
            "rag_overall",
            "project_id",
            "risk_id",
            "kpi_id",
            "status",
            "phase",
            "percent_complete",
            "start_planned",
            "end_planned",
            "end_forecast",
            "budget",
            "report_date",
            "frequency",
            "direction",
            "response_strategy",
            "threat_opportunity");

    private final Map<Integer, Given> byPlace = new TreeMap<>();

    private Assignment() {}

    /** Gives fields to columns, the surest first; a field is given twice only to columns whose headings leave no doubt,
     * and never when a record has one of it only. */
    static Assignment of(List<Given> candidates) {
        List<Given> sorted = candidates.stream()
                .sorted(Comparator.comparingDouble(Given::score)
                        .reversed()
                        .thenComparing(given -> given.heading().place())
                        .thenComparing(given -> given.match().field()))
                .toList();
        Assignment assignment = new Assignment();
        Set<String> taken = new LinkedHashSet<>();
        for (Given given : sorted) {
            boolean free =
                    given.score() >= LEAST && !taken.contains(given.match().field());
            if (free && assignment.byPlace.putIfAbsent(given.heading().place(), given) == null) {
                taken.add(given.match().field());
            }
        }
        sorted.stream()
                .filter(given -> given.score() >= LEAST_TWICE
                        && !ONE_ONLY.contains(given.match().field()))
                .forEach(given -> assignment.byPlace.putIfAbsent(given.heading().place(), given));
        return assignment;
    }

    /** The fields given, in the order of the columns. */
    List<Given> given() {
        return new ArrayList<>(byPlace.values());
    }

    Optional<Given> at(int place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The surest column of a field. */
    Optional<Given> of(String field) {
        return byPlace.values().stream()
                .filter(given -> given.match().field().equals(field))
                .max(Comparator.comparingDouble(Given::score));
    }

    boolean has(String field) {
        return of(field).isPresent();
    }

    /** How sure the surest of some fields is; 0 when none was given. */
    double score(String... fields) {
        return Stream.of(fields)
                .flatMap(field -> of(field).stream())
                .mapToDouble(Given::score)
                .max()
                .orElse(0);
    }

    /** How much the headings speak for this kind rather than another: a wording that only this kind uses counts fully. */
    double evidence() {
        Set<String> counted = new LinkedHashSet<>();
        return given().stream()
                .filter(given -> counted.add(given.match().field()))
                .mapToDouble(given -> given.score() * given.match().peculiarity())
                .sum();
    }

    /** The number of fields given. */
    int size() {
        return (int) byPlace.values().stream()
                .map(given -> given.match().field())
                .distinct()
                .count();
    }
}
