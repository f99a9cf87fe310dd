package io.portolan.across.contradictions;

import io.portolan.analysis.Observation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two sheets that do not agree on a project.
 *
 * @param kind what they disagree on
 * @param project the project
 * @param sentence what they say, in words
 * @param places where they say it
 */
record Contradiction(Kind kind, String project, String sentence, List<Observation> places) {
    private static final int MOST_PLACES = 5;

    /** What sheets disagree on. */
    enum Kind {
        CLOSED_WITH_OPEN("closed-with-open"),
        GREEN_OVER_RISKS("green-over-risks"),
        GREEN_OVER_OVERDUE("green-over-overdue"),
        UNKNOWN_PROJECT("unknown-project"),
        NO_RISKS("no-risks");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Contradiction {
        places = List.copyOf(places);
    }

    /** The first places, as people name them: file, sheet and cell. */
    String where() {
        String first = places.stream()
                .limit(MOST_PLACES)
                .map(place -> place.workbook() + " " + place.sheet()
                        + place.subject().cell().map(cell -> "!" + cell.a1()).orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? first + " …" : first;
    }

    /** The same for other programs. */
    Map<String, Object> results() {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("kind", kind.word());
        results.put("project", project);
        results.put("sentence", sentence);
        results.put("cells", places.stream().map(Contradiction::place).toList());
        return results;
    }

    private static Map<String, Object> place(Observation place) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("file", place.workbook());
        results.put("sheet", place.sheet());
        place.subject().cell().ifPresent(cell -> results.put("cell", cell.a1()));
        return results;
    }
}
