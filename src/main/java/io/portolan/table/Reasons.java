package io.portolan.table;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words why a table is left alone. */
final class Reasons {
    private static final Pattern TASK = Pattern.compile(
            ".*\\b(tasks?|taches?|aufgaben?|taak|taken|tareas?|tarefas?|attivita|activit\\w+|vorgang\\w*|wbs|arbeitspakete?)\\b.*");
    private static final int HEADINGS_NAMED = 4;
    private static final int LONGEST_NAMED = 30;
    private static final double SURE = 0.8;

    private Reasons() {}

    /** The reason for a table whose headings speak of nothing that is analysed. */
    static String of(Draft draft, Candidates candidates) {
        Assignment indicators = Assignment.of(candidates.of(SeriesReading.KIND));
        if (indicators.score("kpi_name") >= SURE && indicators.score("value", "period") < SURE) {
            return "It lists indicators without values over time: a catalogue, with nothing to follow.";
        }
        boolean tasks = draft.columns().stream()
                .anyMatch(heading -> TASK.matcher(Wording.plain(heading.own())).matches());
        boolean days =
                draft.columns().stream().anyMatch(heading -> heading.profile().isDated());
        if (tasks && days) {
            return "It is a plan of tasks, which is not analysed.";
        }
        String named = draft.columns().stream()
                .map(heading -> heading.own().replaceAll("\\s+", " "))
                .filter(own -> !own.isEmpty() && own.length() <= LONGEST_NAMED)
                .limit(HEADINGS_NAMED)
                .collect(Collectors.joining(", "));
        return named.isEmpty()
                ? "Its columns have no headings that fit a kind of table that is analysed."
                : "Its headings (" + named + ") fit no kind of table that is analysed.";
    }

    /** The reason for a table that comes near a kind. */
    static String near(String kind) {
        return "It comes near a table of the kind " + kind.replace('-', ' ')
                + ", but too few of its headings and values fit.";
    }
}
