package io.portolan.table;

import io.portolan.table.Assignment.Given;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table as a list of projects. */
final class PortfolioReading {
    static final String KIND = "portfolio-list";

    private static final Pattern PROJECT = Pattern.compile(
            ".*\\b(projec\\w*|projet\\w*|projek\\w*|proyect\\w*|progett\\w*|programm?e?s?|initiati\\w*|iniciativ\\w*|obras?|vorhaben)\\b.*"
                    + "|.*projekt.*|.*project.*");
    private static final Pattern TASK = Pattern.compile(
            ".*\\b(tasks?|taches?|aufgaben?|taak|taken|tareas?|tarefas?|attivita|activit\\w+|vorgang\\w*|wbs|arbeitspakete?|metrics?)\\b.*");
    /** What a list of projects says of each: one column of a group is enough. */
    private static final List<String[]> GROUPS = List.of(
            fields("budget", "budget_revised", "actual_cost", "eac", "etc", "committed_cost"),
            fields("benefit_value", "npv", "roi"),
            fields("job_size", "time_criticality", "risk_reduction", "cost_of_delay"),
            fields("start_planned", "start_actual"),
            fields("end_planned", "end_forecast", "end_actual"),
            fields("status", "phase"),
            fields("rag_overall", "rag_cost", "rag_schedule", "rag_scope"),
            fields("percent_complete", "percent_planned"),
            fields("project_manager", "sponsor", "department"),
            fields("priority", "score", "strategic_objective", "programme", "project_type"),
            fields("effort_planned", "effort_actual"));

    /** A log of actions names the project of each; where a sheet calls itself one, it is hardly a list of projects. */
    private static final String ITEMS = "action-log";

    private static final double ITEMS_OF_PROJECTS = 0.1;
    private static final double SURE = 0.6;
    private static final double WHOLE = 0.55;
    private static final Set<String> MONEY =
            Set.of("budget", "budget_revised", "actual_cost", "eac", "etc", "committed_cost", "benefit_value");

    /** Beside a budget that is said to be for the whole life, a plain budget or forecast is one of a year. */
    private static final Set<String> OF_THE_WHOLE = Set.of("budget", "budget_revised", "eac");

    private static final Pattern WHOLE_LIFE = Pattern.compile(".*\\b(wlc|whole life)\\b.*");

    private PortfolioReading() {}

    private static String[] fields(String... fields) {
        return fields;
    }

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        Assignment given = Assignment.of(withoutYears(candidates.of(KIND)));
        double name = Math.max(given.score("project_name"), 0.8 * given.score("project_id"));
        long groups =
                GROUPS.stream().filter(group -> given.score(group) >= SURE).count();
        if (name == 0 || groups < 2 || isTask(given)) {
            return Optional.empty();
        }
        boolean named = given.of("project_name")
                .or(() -> given.of("project_id"))
                .filter(PortfolioReading::saysProject)
                .isPresent();
        boolean hinted = named
                || around.speaksFor(KIND) > 0
                || PROJECT.matcher(Wording.plain(around.file())).matches()
                || around.titles().stream()
                        .anyMatch(title -> PROJECT.matcher(Wording.plain(title)).matches());
        double confidence = (named ? 0.4 : hinted ? 0.25 : 0.1)
                + 0.2 * name
                + 0.07 * Math.min(groups, 5)
                + 0.05 * around.speaksFor(KIND)
                - (around.speaksFor(ITEMS) > around.speaksFor(KIND) ? ITEMS_OF_PROJECTS : 0);
        return Optional.of(new Interpretation(KIND, Math.min(0.96, confidence), Columns.of(draft, given), List.of()));
    }

    /** Amounts of one year are left out where the whole is told too: the two do not compare. */
    private static List<Given> withoutYears(List<Given> candidates) {
        List<Given> whole = candidates.stream()
                .filter(given -> given.match().field().startsWith("budget")
                        && given.score() >= WHOLE
                        && !YearPart.is(given.heading()))
                .toList();
        if (whole.isEmpty()) {
            return candidates;
        }
        boolean wholeLife = whole.stream().anyMatch(PortfolioReading::saysWholeLife);
        return candidates.stream()
                .filter(given -> !(MONEY.contains(given.match().field()) && YearPart.is(given.heading())))
                .filter(given ->
                        !wholeLife || !OF_THE_WHOLE.contains(given.match().field()) || saysWholeLife(given))
                .toList();
    }

    private static boolean saysWholeLife(Given given) {
        return WHOLE_LIFE.matcher(Wording.plain(given.heading().text())).matches();
    }

    private static boolean saysProject(Given given) {
        return PROJECT.matcher(Wording.plain(given.heading().text())).matches();
    }

    private static boolean isTask(Assignment assignment) {
        return assignment
                .of("project_name")
                .filter(given ->
                        TASK.matcher(Wording.plain(given.heading().text())).matches() && !saysProject(given))
                .isPresent();
    }
}
