package io.portolan.sheet.portfolio;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * All projects of a list with what their figures say.
 *
 * @param judgements one per project, in the order of the sheet
 * @param footing what their percentages of progress rest on
 * @param timeliness what the day of the analysis is worth
 * @param currencies the currencies of their amounts; of several no total is given
 */
record Portfolio(List<Judgement> judgements, Footing footing, Timeliness timeliness, List<String> currencies) {
    Portfolio {
        judgements = List.copyOf(judgements);
        currencies = List.copyOf(currencies);
    }

    static Portfolio of(List<Sourced<Project>> rows, Context context, Say say) {
        History history = History.of(rows);
        List<Sourced<Project>> latest = history.latest();
        Map<Integer, Drift> drifts = history.drifts();
        Optional<ForecastColumns> told = latest.stream()
                .findFirst()
                .map(row -> ForecastColumns.of(row.row().table()));
        Footing footing = Footing.of(latest, context);
        Timeliness timeliness = Timeliness.of(latest, context);
        Assessor assessor = new Assessor(context, timeliness, say);
        List<Judgement> judgements = latest.stream()
                .map(row -> {
                    double elapsed = row.value().schedule().elapsed(context.asOf());
                    Estimate estimate =
                            Estimate.of(row.value(), timeliness.tellsTime() ? elapsed : Double.NaN, footing);
                    Drift drift = Optional.ofNullable(drifts.get(row.row().record()))
                            .or(() -> told.map(columns -> Drift.ofForecasts(columns.of(row.row()))))
                            .orElse(Drift.NONE);
                    List<Evidence> evidence = assessor.evidence(
                            row.value(), estimate, drift, row.row().table());
                    return Judgement.of(row, estimate, drift, evidence);
                })
                .toList();
        return new Portfolio(judgements, footing, timeliness, Currencies.of(latest));
    }

    List<Judgement> open() {
        return judgements.stream()
                .filter(judgement -> judgement.project().isOpen())
                .toList();
    }

    List<Judgement> of(Candour candour) {
        return judgements.stream()
                .filter(judgement -> judgement.candour() == candour)
                .toList();
    }

    /** The worst first: watermelons, then by computed status, then by the money left, then by name. */
    List<Judgement> worstFirst() {
        return judgements.stream()
                .sorted(Comparator.comparing((Judgement j) -> j.candour() != Candour.WATERMELON)
                        .thenComparing(j -> !j.project().isOpen())
                        .thenComparing(j -> -rank(j.computed()))
                        .thenComparing(j -> -orZero(j.project().money().left()))
                        .thenComparing(j -> j.project().subject())
                        .thenComparing(j -> j.row().ref("project_id")))
                .toList();
    }

    /**
     * The watermelon index Σ w·max(0, gap) / Σ 2w over projects with both statuses, w the money left (equal weights where that is
     * missing for one of them): 0 when every status is as bad as its figures, 1 when all that is red is reported green; NaN without such
     * projects.
     */
    double watermelonIndex() {
        List<Judgement> both = judgements.stream()
                .filter(judgement -> judgement.candour() != Candour.UNKNOWN)
                .toList();
        boolean weighted =
                !isMixed() && both.stream().allMatch(j -> j.project().money().left() > 0);
        ToDoubleFunction<Judgement> weight = j -> weighted ? j.project().money().left() : 1;
        double gaps = sum(both, j -> weight.applyAsDouble(j) * j.gap());
        return EarnedValue.ratio(gaps, 2 * sum(both, weight));
    }

    /** Whether any open project reports a status. */
    boolean isReported() {
        return open().stream().anyMatch(judgement -> judgement.reported() != Rag.GREY);
    }

    /** Whether any open project tells its end more than once. */
    boolean isFollowed() {
        return open().stream()
                .anyMatch(judgement -> judgement.drift().forecasts().size() > 1);
    }

    /** Whether amounts stand in several currencies, so that none can be added to another. */
    boolean isMixed() {
        return currencies.size() > 1;
    }

    /** The sum of the approved budgets that are told; NaN where none is, or in several currencies. */
    double budget() {
        return isMixed() ? Double.NaN : sum(judgements, j -> j.project().money().approved());
    }

    /** The sum of what is told to be spent; NaN where nothing is, or in several currencies. */
    double spent() {
        return isMixed() ? Double.NaN : sum(judgements, j -> j.project().money().spent());
    }

    /** The cost performance index of all projects that have both figures, ΣEV / ΣAC; NaN where none has, or in several currencies. */
    double cpi() {
        List<Judgement> both = judgements.stream()
                .filter(j -> !isMixed() && !Double.isNaN(j.estimate().value().cpi()))
                .toList();
        return EarnedValue.ratio(
                sum(both, j -> j.estimate().value().ev()),
                sum(both, j -> j.estimate().value().ac()));
    }

    /** The schedule performance index of all projects that have both figures, ΣEV / ΣPV; NaN where none has, or in several currencies. */
    double spi() {
        List<Judgement> both = judgements.stream()
                .filter(j -> !isMixed() && !Double.isNaN(j.estimate().value().spi()))
                .toList();
        return EarnedValue.ratio(
                sum(both, j -> j.estimate().value().ev()),
                sum(both, j -> j.estimate().value().pv()));
    }

    static long count(List<Judgement> judgements, Predicate<Judgement> which) {
        return judgements.stream().filter(which).count();
    }

    /** A sum over projects that does not depend on their order; missing values are left out, NaN when all are missing. */
    static double sum(List<Judgement> judgements, ToDoubleFunction<Judgement> figure) {
        double[] known = judgements.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double sum = 0;
        for (double value : known) {
            sum += value;
        }
        return known.length == 0 ? Double.NaN : sum;
    }

    static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static double rank(Rag rag) {
        return rag == Rag.GREY ? -1 : rag.severity();
    }
}
