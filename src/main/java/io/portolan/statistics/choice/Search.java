package io.portolan.statistics.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The search for the best choice by branch and bound: prices are fitted anew to every branch ({@link Prices}), a branch ends where its bound
 * falls to the best choice known, options whose wrong decision would let it fall so far are decided at once, and the one that the relaxation
 * is least sure of is tried both ways.
 */
final class Search {
    private static final int MOST_BRANCHES = 400_000;
    private static final int FIRST_STEPS = 400;
    private static final int STEPS = 30;
    private static final double ROUNDING = 1e-9;
    /** Among options of which the relaxation is equally sure, the one nearest to its price. */
    private static final double NEARNESS = 1e-3;

    private final List<Option> options;
    private final Problem problem;
    private final Prices prices;
    private boolean[] best;
    private double bestValue = Double.NEGATIVE_INFINITY;
    private double cut = Double.NEGATIVE_INFINITY;
    private int branches;

    Search(List<Option> options, double[] budgets) {
        this.options = options;
        problem = Problem.of(options, budgets);
        prices = new Prices(problem);
        best = new boolean[options.size()];
        Start start = new Start(options, budgets);
        remember(
                start,
                options.stream().mapToDouble(option -> option.worthOf(budgets)).toArray());
    }

    private void remember(Start start, double[] merit) {
        boolean[] chosen = start.by(merit);
        if (start.reached() > bestValue) {
            bestValue = start.reached();
            best = chosen.clone();
        }
    }

    Optional<Selection> best() {
        Branch whole = Branch.whole(problem);
        if (whole.takeMandatory()) {
            Prices.Fitted first = prices.fit(whole, prices.none(), FIRST_STEPS, floor());
            remember(new Start(options, problem.budgets()), first.surplus());
            search(whole, prices.fit(whole, first.prices(), FIRST_STEPS, floor()));
        }
        return bestValue == Double.NEGATIVE_INFINITY
                ? Optional.empty()
                : Optional.of(Selection.of(options, best, problem.budgets().length, Math.max(bestValue, cut)));
    }

    /** What a branch must be able to exceed to be worth a look. */
    private double floor() {
        return Math.max(0, bestValue) + ROUNDING * Math.max(1, Math.abs(bestValue));
    }

    private void enter(Branch branch, double[] from, double bound) {
        if (++branches > MOST_BRANCHES) {
            cut = Math.max(cut, bound);
        } else if (branch.leaveUnfit()) {
            search(branch, prices.fit(branch, from, STEPS, floor()));
        }
    }

    private void search(Branch branch, Prices.Fitted fitted) {
        if (fitted.bound() <= floor() || !decideTheSure(branch, fitted)) {
            return;
        }
        complete(branch, fitted.surplus());
        int option = leastSure(branch, fitted);
        if (option < 0) {
            return;
        }
        boolean likely = fitted.taken()[option] >= 0.5;
        for (boolean take : new boolean[] {likely, !likely}) {
            Branch part = branch.copy();
            if (part.decide(option, take)) {
                enter(part, fitted.prices(), fitted.bound());
            }
        }
    }

    /** Decides what can be decided in one way only to exceed the best choice; false where that keeps no condition. */
    private boolean decideTheSure(Branch branch, Prices.Fitted fitted) {
        for (int i = 0; i < problem.options(); i++) {
            double surplus = fitted.surplus()[i];
            boolean sure = branch.isOpen(i) && fitted.bound() - Math.abs(surplus) <= floor();
            if (sure && !branch.decide(i, surplus > 0)) {
                return false;
            }
        }
        return true;
    }

    private int leastSure(Branch branch, Prices.Fitted fitted) {
        int pick = -1;
        double most = -1;
        for (int i = 0; i < problem.options(); i++) {
            if (branch.isOpen(i)) {
                double share = fitted.taken()[i];
                double unsure = Math.min(share, 1 - share) + NEARNESS / (1 + Math.abs(fitted.surplus()[i]));
                pick = unsure > most ? i : pick;
                most = Math.max(unsure, most);
            }
        }
        return pick;
    }

    /** A choice of the branch: what is open is taken by its surplus as long as it fits. */
    private void complete(Branch branch, double[] surplus) {
        Branch full = branch.copy();
        int[] order = IntStream.range(0, surplus.length)
                .filter(branch::isOpen)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -surplus[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int option : order) {
            if (full.isOpen(option)) {
                Branch more = full.copy();
                full = more.decide(option, true) ? more : full;
            }
        }
        if (full.value() > floor()) {
            bestValue = full.value();
            best = full.taken();
        }
    }
}
