package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.statistics.choice.Option;
import io.portolan.statistics.choice.Selection;
import io.portolan.table.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * @param budget the budget, over all years
     * @param years the budget of each year; empty where the money is one sum
     * @param best the best choice; empty when what is mandatory does not fit
     * @param ranked the choice by benefit for cost, ended at the first project that does not fit
     */
    record Plan(double budget, SortedMap<Integer, Double> years, Optional<Selection> best, Selection ranked) {
        Plan {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        }

        /** What a choice takes of the money, over all years. */
        double cost(Selection selection) {
            return selection.costs().stream()
                    .limit(Math.max(1, years.size()))
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }

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
        List<List<Double>> sums = costs.stream().map(List::of).toList();
        List<Option> options = options(candidates, sums);
        int groups = groups(candidates).size();
        List<Plan> plans = new ArrayList<>(
                yearly(candidates, YearlyBudgets.of(settings)).stream().toList());
        budgets(asked, settings.number("portfolio.choice.budget"))
                .forEach(budget ->
                        plans.add(plan(options, new double[] {budget}, groups, Collections.emptySortedMap())));
        return new Choice(candidates, costs, plans);
    }

    /** The plan under the budgets of the years, where they are set and the list tells what each project costs in them. */
    private static Optional<Plan> yearly(List<Judgement> candidates, YearlyBudgets budgets) {
        List<List<Double>> costs = candidates.stream()
                .flatMap(judgement -> budgets.costs(judgement.row().row()).stream())
                .toList();
        return costs.size() < candidates.size() || budgets.money().isEmpty()
                ? Optional.empty()
                : Optional.of(plan(
                        options(candidates, costs),
                        budgets.amounts(),
                        groups(candidates).size(),
                        budgets.money()));
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

    /** Behind the money each group of alternatives is a budget of one, of which each of its projects takes one. */
    private static Plan plan(List<Option> options, double[] money, int groups, SortedMap<Integer, Double> years) {
        double[] budgets = Arrays.copyOf(money, money.length + groups);
        Arrays.fill(budgets, money.length, budgets.length, 1);
        return new Plan(
                Arrays.stream(money).sum(),
                years,
                Selection.best(options, budgets),
                Selection.ranked(options, budgets, true));
    }

    private static List<Option> options(List<Judgement> candidates, List<List<Double>> costs) {
        List<String> groups = groups(candidates);
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Option(
                        candidates.get(i).project().money().benefit(),
                        Stream.concat(
                                        costs.get(i).stream(),
                                        groups.stream()
                                                .map(group -> group.equals(group(candidates.get(i))) ? 1.0 : 0.0))
                                .toList(),
                        isMandatory(candidates.get(i)),
                        needs(candidates.get(i), candidates)))
                .toList();
    }

    /** The groups of alternatives, of which at most one project is done. */
    private static List<String> groups(List<Judgement> candidates) {
        return candidates.stream()
                .map(Choice::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String group(Judgement judgement) {
        return judgement
                .row()
                .row()
                .text("exclusive_group")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse("");
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
        Facts years = new Facts();
        plan.years().forEach((year, money) -> years.with(Integer.toString(year), money));
        Facts facts = new Facts().with("budget", plan.budget()).with("years", years);
        plan.best()
                .ifPresent(best -> facts.with("value", best.value())
                        .with("cost", plan.cost(best))
                        .with("bound", best.bound())
                        .with("proven", best.proven())
                        .with("chosen", subjects(best)));
        return facts.with("rankedValue", plan.ranked().value())
                .with("rankedCost", plan.cost(plan.ranked()))
                .with("lost", plan.lost());
    }

    private List<String> subjects(Selection selection) {
        return selection.chosen().stream()
                .map(place -> candidates.get(place).project().subject())
                .toList();
    }
}
