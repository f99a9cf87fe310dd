package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.statistics.choice.Option;
import io.portolan.statistics.choice.Selection;
import io.portolan.table.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of the open projects a budget should carry: those whose benefits are worth most together for what they still cost. Money that is
 * spent is spent: a project costs its forecast, or else its budget, less what is spent.
 *
 * @param candidates the open projects whose benefit and cost to complete are told, in the order of their names
 * @param costs what each still costs
 * @param plans the choices under several budgets, that which is set first, then shares of what all would cost
 */
record Choice(List<Judgement> candidates, List<Double> costs, List<Plan> plans) {
    private static final int FEWEST = 4;
    /** More are no choice that a board makes in one sitting, and no proof comes in time. */
    private static final int MOST = 200;

    private static final double[] SHARES = {0.8, 0.9, 0.7, 0.6, 0.5};

    /**
     * What one budget carries.
     *
     * @param budget the budget
     * @param best the best choice; empty when what is mandatory does not fit
     * @param ranked the choice by benefit for cost, ended at the first project that does not fit
     */
    record Plan(double budget, Optional<Selection> best, Selection ranked) {
        /** What the ranking loses against the best choice. */
        double lost() {
            return best.map(choice -> Math.max(0, choice.value() - ranked.value()))
                    .orElse(Double.NaN);
        }
    }

    Choice {
        candidates = List.copyOf(candidates);
        costs = List.copyOf(costs);
        plans = List.copyOf(plans);
    }

    /** The choice; without plans where fewer than four projects, or more than two hundred, tell benefit and cost in one currency. */
    static Choice of(Portfolio portfolio, Settings settings) {
        List<Judgement> candidates = portfolio.open().stream()
                .filter(judgement -> judgement.project().money().benefit() > 0 && cost(judgement.project()) >= 0)
                .sorted(Comparator.comparing(
                                (Judgement judgement) -> judgement.project().subject())
                        .thenComparing(judgement -> judgement.row().ref("project_id")))
                .toList();
        List<Double> costs =
                candidates.stream().map(judgement -> cost(judgement.project())).toList();
        double asked = costs.stream().mapToDouble(Double::doubleValue).sum();
        if (portfolio.isMixed() || candidates.size() < FEWEST || candidates.size() > MOST || asked <= 0) {
            return new Choice(List.of(), List.of(), List.of());
        }
        List<Option> options = options(candidates, costs);
        List<Plan> plans = budgets(asked, settings.number("portfolio.choice.budget")).stream()
                .map(budget -> plan(options, budget))
                .toList();
        return new Choice(candidates, costs, plans);
    }

    private static double cost(Project project) {
        Project.Money money = project.money();
        double whole = Double.isNaN(money.estimate()) ? money.approved() : money.estimate();
        return Math.max(0, whole - Portfolio.orZero(money.spent()));
    }

    private static List<Double> budgets(double asked, double set) {
        Set<Double> budgets = new LinkedHashSet<>();
        if (set > 0) {
            budgets.add(set);
        }
        for (double share : SHARES) {
            budgets.add(share * asked);
        }
        return List.copyOf(new ArrayList<>(budgets));
    }

    private static Plan plan(List<Option> options, double budget) {
        double[] budgets = {budget};
        return new Plan(budget, Selection.best(options, budgets), Selection.ranked(options, budgets, true));
    }

    private static List<Option> options(List<Judgement> candidates, List<Double> costs) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Option(
                        candidates.get(i).project().money().benefit(),
                        List.of(costs.get(i)),
                        isMandatory(candidates.get(i)),
                        needs(candidates.get(i), candidates)))
                .toList();
    }

    static boolean isMandatory(Judgement judgement) {
        return judgement
                .row()
                .row()
                .text("mandatory")
                .flatMap(text -> Vocabulary.of("boolean").find(text))
                .filter("yes"::equals)
                .isPresent();
    }

    /** The candidates that a project names as what it waits for. */
    private static List<Integer> needs(Judgement judgement, List<Judgement> candidates) {
        Set<String> named = new LinkedHashSet<>();
        judgement.project().dependencies().forEach(text -> named.add(text.toLowerCase(Locale.ROOT)));
        return IntStream.range(0, candidates.size())
                .filter(i -> !candidates.get(i).equals(judgement))
                .filter(i -> names(candidates.get(i).project(), named))
                .boxed()
                .toList();
    }

    private static boolean names(Project project, Set<String> named) {
        return named.contains(project.id().toLowerCase(Locale.ROOT))
                || named.contains(project.name().toLowerCase(Locale.ROOT));
    }

    /** What all candidates would still cost. */
    double asked() {
        return costs.stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean isNone() {
        return plans.isEmpty();
    }

    /** The same for other programs. */
    Facts facts() {
        if (isNone()) {
            return new Facts();
        }
        return new Facts()
                .with("candidates", candidates.size())
                .with("asked", asked())
                .with("plans", plans.stream().map(plan -> facts(plan).map()).toList());
    }

    private Facts facts(Plan plan) {
        Facts facts = new Facts().with("budget", plan.budget());
        plan.best()
                .ifPresent(best -> facts.with("value", best.value())
                        .with("cost", best.costs().get(0))
                        .with("bound", best.bound())
                        .with("proven", best.proven())
                        .with("chosen", subjects(best)));
        return facts.with("rankedValue", plan.ranked().value())
                .with("rankedCost", plan.ranked().costs().get(0))
                .with("lost", plan.lost());
    }

    private List<String> subjects(Selection selection) {
        return selection.chosen().stream()
                .map(place -> candidates.get(place).project().subject())
                .toList();
    }
}
