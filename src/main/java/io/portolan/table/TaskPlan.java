package io.portolan.table;

import java.util.List;
import java.util.regex.Pattern;

/** A plan of tasks: a column of tasks with what only a schedule says of them, such as durations and predecessors. */
final class TaskPlan {
    private static final Pattern TASK = Pattern.compile(
            ".*\\b(tasks?|taches?|aufgaben?|taak|taken|tareas?|tarefas?|attivita|activity|activities|activite\\w*|activiteit\\w*"
                    + "|vorgang\\w*|wbs|arbeitspaket\\w*|werkpakket\\w*|lots? de travail|work packages?|meilenstein\\w*)\\b.*");
    private static final Pattern PROJECT = Pattern.compile(".*(proje[ckt]\\w*|proyect\\w*|progett\\w*).*");
    private static final List<Pattern> OF_A_SCHEDULE = List.of(
            Pattern.compile(
                    ".*\\b(duration|duur|doorlooptijd|duree|dauer|duracion|duracao|durata|effort|hrs|hours|days)\\b.*"),
            Pattern.compile(
                    ".*\\b(predecessors?|dependency|dependencies|dependent|voorganger\\w*|predecesseurs?|vorganger\\w*"
                            + "|successors?|antecesora?s?|predecesora?s?)\\b.*"),
            Pattern.compile(
                    ".*\\b(resources?|resourcing|resourcen?|ressourcen?|ressources?|recursos?|assigned to|assignee)\\b.*"),
            Pattern.compile(".*\\b(wbs|milestone|jalon|mijlpaal|outline level)\\b.*"));

    private TaskPlan() {}

    /** Whether a table that is nothing else may be one: tasks with days. */
    static boolean resembles(Draft draft) {
        return draft.columns().stream()
                        .anyMatch(heading ->
                                TASK.matcher(Wording.plain(heading.own())).matches())
                && draft.columns().stream()
                        .anyMatch(heading -> heading.profile().isDated());
    }

    /** Whether a table is one; a list of projects may speak of tasks too. */
    static boolean is(Draft draft) {
        List<String> headings = draft.columns().stream()
                .limit(60)
                .map(heading -> Wording.plain(heading.own()))
                .toList();
        boolean tasks = headings.stream()
                .anyMatch(text ->
                        TASK.matcher(text).matches() && !PROJECT.matcher(text).matches());
        boolean project = headings.stream()
                .limit(4)
                .anyMatch(text ->
                        PROJECT.matcher(text).matches() && !TASK.matcher(text).matches());
        long signs = OF_A_SCHEDULE.stream()
                .filter(sign ->
                        headings.stream().anyMatch(text -> sign.matcher(text).matches()))
                .count();
        long dated = draft.columns().stream()
                .filter(heading -> heading.profile().isDated())
                .count();
        return tasks && signs + Math.min(dated, 2) >= (project ? 3 : 2);
    }
}
