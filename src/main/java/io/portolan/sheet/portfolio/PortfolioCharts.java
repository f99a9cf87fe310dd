package io.portolan.sheet.portfolio;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pictures of a portfolio; what can be shown depends on which figures the list has. */
final class PortfolioCharts {
    private static final int NAMED = 10;
    private static final int DEPARTMENTS = 12;
    private static final int FEWEST_BUBBLES = 3;

    private final Portfolio portfolio;
    private final Say say;

    PortfolioCharts(Portfolio portfolio, Say say) {
        this.portfolio = portfolio;
        this.say = say;
    }

    /** Cost against schedule where both indices are known; otherwise the statuses; the budget by department beside them. */
    List<ChartSpec> all() {
        List<ChartSpec> charts = new ArrayList<>();
        bubbles().or(this::statuses).ifPresent(charts::add);
        if (charts.isEmpty()) {
            budgets().ifPresent(charts::add);
        }
        return charts;
    }

    private Optional<ChartSpec> bubbles() {
        List<Judgement> shown = portfolio.worstFirst().stream()
                .filter(judgement -> judgement.project().isOpen()
                        && Double.isFinite(judgement.estimate().value().cpi())
                        && Double.isFinite(judgement.estimate().value().spi()))
                .toList();
        if (shown.size() < FEWEST_BUBBLES) {
            return Optional.empty();
        }
        Set<Judgement> named = shown.stream().limit(NAMED).collect(Collectors.toSet());
        List<ChartSpec.Bubble> bubbles = shown.stream()
                .map(judgement -> bubble(judgement, named.contains(judgement)))
                .toList();
        long behind = Portfolio.count(
                shown,
                judgement -> judgement.estimate().value().cpi() < 1
                        && judgement.estimate().value().spi() < 1);
        String title = say.say("bubbles.title", say.count(behind), say.count(shown.size()));
        String star = shown.stream().anyMatch(judgement -> judgement.estimate().inferred()) ? "*" : "";
        return Optional.of(new ChartSpec.Bubbles(
                title,
                say.say("bubbles.alternative", title),
                new ChartSpec.Axis(say.say("bubbles.across") + star, ValueFormat.DECIMAL2),
                new ChartSpec.Axis(say.say("bubbles.up") + star, ValueFormat.DECIMAL2),
                bubbles));
    }

    private static ChartSpec.Bubble bubble(Judgement judgement, boolean isNamed) {
        Project project = judgement.project();
        EarnedValue value = judgement.estimate().value();
        double left = Portfolio.orZero(project.money().left());
        return new ChartSpec.Bubble(
                isNamed ? project.subject() : "",
                value.spi(),
                value.cpi(),
                Math.max(left, 0.01 * Portfolio.orZero(project.money().approved())),
                judgement.computed().tone());
    }

    private Optional<ChartSpec> statuses() {
        boolean nothingTold = portfolio.judgements().stream()
                .allMatch(judgement -> judgement.reported() == Rag.GREY && judgement.computed() == Rag.GREY);
        if (nothingTold) {
            return Optional.empty();
        }
        List<String> categories = new ArrayList<>();
        List<Double> reported = new ArrayList<>();
        List<Double> computed = new ArrayList<>();
        for (Rag rag : Rag.values()) {
            categories.add(say.rag(rag));
            reported.add((double) Portfolio.count(portfolio.open(), judgement -> judgement.reported() == rag));
            computed.add((double) Portfolio.count(portfolio.open(), judgement -> judgement.computed() == rag));
        }
        List<Series> series = new ArrayList<>();
        if (portfolio.isReported()) {
            series.add(new Series(say.say("cockpit.reported"), reported, Series.Style.NEUTRAL));
        }
        series.add(new Series(say.say("cockpit.computed"), computed, Series.Style.OWN));
        String title = say.say(portfolio.isReported() ? "statuses.title" : "statuses.title.unreported");
        return Optional.of(new ChartSpec.Bars(title, title, ValueFormat.INTEGER, false, false, categories, series));
    }

    private Optional<ChartSpec> budgets() {
        Map<String, List<Judgement>> byDepartment = new TreeMap<>();
        for (Judgement judgement : portfolio.judgements()) {
            String department = judgement.project().team().department().orElse("–");
            byDepartment.computeIfAbsent(department, first -> new ArrayList<>()).add(judgement);
        }
        Map<String, Double> sums = new TreeMap<>();
        byDepartment.forEach((department, all) ->
                sums.put(department, Portfolio.sum(all, j -> j.project().money().approved())));
        List<Map.Entry<String, Double>> largest = sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(DEPARTMENTS)
                .toList();
        if (largest.isEmpty() || portfolio.isMixed()) {
            return Optional.empty();
        }
        double total =
                sums.values().stream().mapToDouble(Portfolio::orZero).sorted().sum();
        String title = say.say(
                "budgets.title",
                largest.get(0).getKey(),
                say.wholePercent(largest.get(0).getValue() / total),
                say.money(total));
        return Optional.of(new ChartSpec.Bars(
                title,
                title,
                ValueFormat.INTEGER,
                true,
                false,
                largest.stream().map(Map.Entry::getKey).toList(),
                List.of(new Series(
                        say.say("budgets.series"),
                        largest.stream().map(Map.Entry::getValue).toList(),
                        Series.Style.OWN))));
    }
}
