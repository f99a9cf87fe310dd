package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a portfolio list.
 *
 * <p>Fields: project_id, project_name (one of them must be filled), department, programme, sponsor, project_manager, phase, status,
 * priority; days start_planned, end_planned, start_actual, end_forecast, end_actual, last_updated or report_date; money of one unit
 * budget, budget_revised, actual_cost, eac, benefit_value; percent_complete and percent_planned as shares or out of 100; rag_overall and
 * rag_cost, rag_schedule …; dependencies as project ids with commas or semicolons; pv, ev, ac, bac. Texts such as "TBC" or "Exempt" are
 * no numbers and count as missing.
 */
final class ProjectReader {
    private static final List<String> DIMENSIONS = List.of("schedule", "cost", "scope", "quality", "resources", "risk");

    /** Nobody spends a hundred times the budget, or a hundredth for the work done; a thousand is the usual slip. */
    private static final double UNITS_APART = 100;

    private static final double SOME = 0.1;

    private final PercentScale done;
    private final PercentScale planned;
    private final ForecastColumns forecasts;

    private ProjectReader(Table table) {
        this.done = PercentScale.of(table, "percent_complete");
        this.planned = PercentScale.of(table, "percent_planned");
        this.forecasts = ForecastColumns.of(table);
    }

    /** The projects of a list in their order; rows without number and name are left out. */
    static List<Sourced<Project>> read(Table table) {
        ProjectReader reader = new ProjectReader(table);
        return table.rows().stream()
                .filter(row -> row.text("project_id")
                        .or(() -> row.text("project_name"))
                        .isPresent())
                .map(row -> new Sourced<>(reader.project(row), row))
                .toList();
    }

    private Project project(Row row) {
        return new Project(
                row.text("project_id").orElse(""),
                row.text("project_name").orElse(""),
                new Project.Team(
                        row.text("department"),
                        row.text("programme"),
                        row.text("sponsor"),
                        row.text("project_manager")),
                standing(row),
                row.text("phase"),
                row.text("priority"),
                schedule(row),
                money(row),
                new Project.Progress(done.share(row, "percent_complete"), planned.share(row, "percent_planned")),
                new EarnedValue(number(row, "pv"), number(row, "ev"), number(row, "ac"), number(row, "bac")),
                row.text("rag_overall").flatMap(Rag::parse),
                dimensions(row),
                dependencies(row),
                row.date("report_date").or(() -> row.date("last_updated")));
    }

    private Project.Schedule schedule(Row row) {
        return new Project.Schedule(
                row.date("start_planned"),
                row.date("end_planned"),
                row.date("start_actual"),
                Drift.ofForecasts(forecasts.of(row)).lastEnd().or(() -> row.date("end_forecast")),
                row.date("end_actual"));
    }

    private Project.Money money(Row row) {
        double budget = number(row, "budget");
        double told = number(row, "actual_cost");
        double spent = Double.isNaN(told) ? number(row, "ac") : told;
        boolean apart = differInUnit(budget, spent, done.share(row, "percent_complete"));
        return new Project.Money(
                budget,
                number(row, "budget_revised"),
                apart ? Double.NaN : spent,
                number(row, "eac"),
                number(row, "benefit_value"));
    }

    private static Optional<Project.Standing> standing(Row row) {
        return row.text("status")
                .flatMap(text -> Vocabulary.of("status").find(text))
                .map(word -> Project.Standing.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, Rag> dimensions(Row row) {
        Map<String, Rag> told = new TreeMap<>();
        for (String dimension : DIMENSIONS) {
            row.text("rag_" + dimension).flatMap(Rag::parse).ifPresent(rag -> told.put(dimension, rag));
        }
        return told;
    }

    private static List<String> dependencies(Row row) {
        String text = row.text("dependencies").orElse("");
        return Arrays.stream(text.split("[,;\n|]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static double number(Row row, String field) {
        return row.number(field).orElse(Double.NaN);
    }

    /** Whether so much is spent for the budget, or so little for the progress, that one of the two must be told in another unit. */
    static boolean differInUnit(double budget, double spent, double done) {
        boolean told = budget > 0 && spent > 0;
        return told && (spent > UNITS_APART * budget || (done >= SOME && spent * UNITS_APART < budget * done));
    }
}
