package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.forecast.SlipChart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the promises of a project have moved over its reports.
 *
 * @param reports how many reports tell of it
 * @param firstEnd the end that was forecast first
 * @param moves how often a report named another end than the one before
 * @param chart its slip chart in days, when enough reports name an end
 * @param firstEstimate the cost that was forecast first; NaN where none was
 */
record Drift(int reports, Optional<LocalDate> firstEnd, long moves, Optional<SlipChart> chart, double firstEstimate) {
    /** A project that is told of once. */
    static final Drift NONE = new Drift(1, Optional.empty(), 0, Optional.empty(), Double.NaN);

    /** Steeper lines meet the diagonal so far away that a day would be a decoration. */
    private static final double STEEPEST = 0.8;

    /** The drift of one project, its reports in the order of their days. */
    static Drift of(List<Sourced<Project>> series) {
        List<Project> told = series.stream()
                .map(Sourced::value)
                .filter(project -> project.updated().isPresent()
                        && project.schedule().end().isPresent())
                .toList();
        List<LocalDate> ends = told.stream()
                .flatMap(project -> project.schedule().end().stream())
                .toList();
        long moves = IntStream.range(1, ends.size())
                .filter(i -> !ends.get(i).equals(ends.get(i - 1)))
                .count();
        double[] reports = days(told, Project::updated);
        double[] forecasts = days(told, project -> project.schedule().end());
        double estimate = series.stream()
                .map(Sourced::value)
                .mapToDouble(Drift::cost)
                .filter(cost -> cost > 0)
                .findFirst()
                .orElse(Double.NaN);
        return new Drift(series.size(), ends.stream().findFirst(), moves, SlipChart.of(reports, forecasts), estimate);
    }

    private static double[] days(List<Project> told, Function<Project, Optional<LocalDate>> day) {
        ToDoubleFunction<Project> number =
                project -> day.apply(project).map(LocalDate::toEpochDay).orElse(0L);
        return told.stream().mapToDouble(number).toArray();
    }

    /** The cost that a report expects: its estimate, or its budget. */
    static double cost(Project project) {
        double estimate = project.money().estimate();
        return Double.isNaN(estimate) ? project.money().approved() : estimate;
    }

    /** The end that was promised: the plan, or what was forecast first. */
    Optional<LocalDate> promised(Project project) {
        return project.schedule().endPlanned().or(() -> firstEnd);
    }

    /** The cost that was promised: the approved budget, or what was forecast first. */
    double promisedCost(Project project) {
        double budget = project.money().approved();
        return Double.isNaN(budget) ? firstEstimate : budget;
    }

    /** Where the end lands if it goes on moving as it did; empty while that is not known, not later, or too far away to name a day. */
    Optional<LocalDate> landing(Project project) {
        Optional<LocalDate> end = project.schedule().end();
        return chart.filter(slip -> slip.slope() > 0 && slip.slope() <= STEEPEST)
                .map(slip -> LocalDate.ofEpochDay(Math.round(slip.anchored())))
                .filter(day -> end.filter(day::isAfter).isPresent());
    }

    /** What results.json says; nothing of a project that is told of once. */
    Facts facts(Project project) {
        if (reports < 2) {
            return new Facts();
        }
        Facts facts = new Facts().with("reports", reports).with("moves", moves);
        Optional<LocalDate> end = project.schedule().end();
        firstEnd.ifPresent(first -> {
            facts.with("firstEnd", first.toString());
            end.ifPresent(last -> facts.with("slipDays", ChronoUnit.DAYS.between(first, last)));
        });
        chart.ifPresent(slip -> facts.with("slope", slip.slope()).with("neverLands", slip.slope() >= 1));
        landing(project).ifPresent(day -> facts.with("landing", day.toString()));
        return facts.with("costGrowth", EarnedValue.ratio(cost(project), firstEstimate) - 1);
    }
}
