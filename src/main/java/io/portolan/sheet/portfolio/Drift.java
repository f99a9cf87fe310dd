package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.forecast.SlipChart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the promises of a project have moved over its reports.
 *
 * @param reports how many reports tell of it
 * @param forecasts the ends that they forecast, the oldest first
 * @param chart its slip chart in days, when enough reports name an end
 * @param firstEstimate the cost that was forecast first; NaN where none was
 */
record Drift(int reports, List<Forecast> forecasts, Optional<SlipChart> chart, double firstEstimate) {
    /** A project that is told of once. */
    static final Drift NONE = new Drift(1, List.of(), Optional.empty(), Double.NaN);

    /** Steeper lines meet the diagonal so far away that a day would be a decoration. */
    private static final double STEEPEST = 0.8;

    /** The end that a report of one day forecasts. */
    record Forecast(LocalDate report, LocalDate end) {}

    Drift {
        forecasts = List.copyOf(forecasts);
    }

    /** The drift of one project, its reports in the order of their days. */
    static Drift of(List<Sourced<Project>> series) {
        List<Forecast> forecasts = series.stream()
                .map(Sourced::value)
                .flatMap(project ->
                        project
                                .updated()
                                .flatMap(day -> project.schedule().end().map(end -> new Forecast(day, end)))
                                .stream())
                .toList();
        double estimate = series.stream()
                .map(Sourced::value)
                .mapToDouble(Drift::cost)
                .filter(cost -> cost > 0)
                .findFirst()
                .orElse(Double.NaN);
        return new Drift(series.size(), forecasts, chart(forecasts), estimate);
    }

    /** The drift of a project whose forecasts stand side by side in its row. */
    static Drift ofForecasts(List<Forecast> forecasts) {
        return forecasts.size() < 2 ? NONE : new Drift(forecasts.size(), forecasts, chart(forecasts), Double.NaN);
    }

    private static Optional<SlipChart> chart(List<Forecast> forecasts) {
        double[] reports = forecasts.stream()
                .mapToDouble(forecast -> forecast.report().toEpochDay())
                .toArray();
        double[] ends = forecasts.stream()
                .mapToDouble(forecast -> forecast.end().toEpochDay())
                .toArray();
        return SlipChart.of(reports, ends);
    }

    /** The end that was forecast first. */
    Optional<LocalDate> firstEnd() {
        return forecasts.stream().map(Forecast::end).findFirst();
    }

    /** The end that was forecast last. */
    Optional<LocalDate> lastEnd() {
        return forecasts.stream().map(Forecast::end).reduce((first, second) -> second);
    }

    /** Calendar days from the first to the last forecast end; 0 for fewer than two. */
    long slip() {
        return firstEnd()
                .flatMap(first -> lastEnd().map(last -> ChronoUnit.DAYS.between(first, last)))
                .orElse(0L);
    }

    /** The changes of the end from report to report, in days. */
    private long[] steps() {
        return IntStream.range(1, forecasts.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(
                        forecasts.get(i - 1).end(), forecasts.get(i).end()))
                .toArray();
    }

    /** How often a report named another end than the one before. */
    long moves() {
        return Arrays.stream(steps()).filter(step -> step != 0).count();
    }

    /** How often a move was followed by one the other way, as a share of the n − 2 places where it could; NaN below three reports. */
    double zigzag() {
        long[] moved = Arrays.stream(steps()).filter(step -> step != 0).toArray();
        long turns = IntStream.range(1, moved.length)
                .filter(i -> (moved[i] > 0) != (moved[i - 1] > 0))
                .count();
        return EarnedValue.ratio((double) turns, forecasts.size() - 2.0);
    }

    /** The cost that a report expects: its estimate, or its budget. */
    static double cost(Project project) {
        double estimate = project.money().estimate();
        return Double.isNaN(estimate) ? project.money().approved() : estimate;
    }

    /** The end that was promised: the plan, or what was forecast first. */
    Optional<LocalDate> promised(Project project) {
        return project.schedule().endPlanned().or(this::firstEnd);
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
        Facts facts = new Facts().with("reports", reports).with("moves", moves());
        firstEnd()
                .ifPresent(first -> facts.with("firstEnd", first.toString())
                        .with("slipDays", slip())
                        .with("zigzag", zigzag()));
        chart.ifPresent(slip -> facts.with("slope", slip.slope()).with("neverLands", slip.slope() >= 1));
        landing(project).ifPresent(day -> facts.with("landing", day.toString()));
        return facts.with("costGrowth", EarnedValue.ratio(cost(project), firstEstimate) - 1);
    }
}
