package io.portolan.statistics.choice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The search for the best choice: option by option, those first for which the wrong decision would cost most, taking first what is worth
 * more than the price of what it takes.
 *
 * <p>Decided against its surplus s<sub>i</sub> ({@link Prices}), an option lowers the bound by |s<sub>i</sub>|; where the bound
 * falls to the best choice so far, the branch ends.
 */
final class Search {
    private static final long MOST_STEPS = 100_000_000;
    private static final double ROUNDING = 1e-9;

    private final List<Option> options;
    private final int budgets;
    private final double[] left;
    private final int[] order;
    private final double[] surplus;
    private final double[][] costs;
    private final List<List<Integer>> dependants = new ArrayList<>();
    private final boolean[] decided;
    private final boolean[] taken;
    private final double root;
    private final double grain;
    private boolean[] best;
    private double bestValue = Double.NEGATIVE_INFINITY;
    private double cut = Double.NEGATIVE_INFINITY;
    private long steps;

    Search(List<Option> given, double[] budgets) {
        List<Option> options = withNeeded(given);
        this.options = options;
        this.budgets = budgets.length;
        int n = options.size();
        left = budgets.clone();
        decided = new boolean[n];
        taken = new boolean[n];
        best = new boolean[n];
        Start start = new Start(options, budgets);
        remember(
                start,
                options.stream().mapToDouble(option -> option.worthOf(budgets)).toArray());
        double[] priced = Prices.surpluses(options, budgets, Math.max(0, bestValue));
        remember(start, priced);
        remember(start, relative(options, priced));
        surplus = Arrays.copyOf(priced, n);
        root = priced[n];
        costs = options.stream()
                .map(option ->
                        option.costs().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !options.get(i).mandatory())
                        .thenComparing(i -> -Math.abs(surplus[i]))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < n; i++) {
            dependants.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            for (int needed : options.get(i).needs()) {
                dependants.get(needed).add(i);
            }
        }
        grain = ROUNDING * Math.max(1, Math.abs(root));
    }

    /** What something mandatory needs is mandatory itself. */
    private static List<Option> withNeeded(List<Option> options) {
        List<Option> all = new ArrayList<>(options);
        Deque<Integer> reached = new ArrayDeque<>();
        IntStream.range(0, all.size()).filter(i -> all.get(i).mandatory()).forEach(reached::add);
        while (!reached.isEmpty()) {
            for (int needed : all.get(reached.remove()).needs()) {
                Option option = all.get(needed);
                if (!option.mandatory()) {
                    all.set(needed, new Option(option.value(), option.costs(), true, option.needs()));
                    reached.add(needed);
                }
            }
        }
        return List.copyOf(all);
    }

    Optional<Selection> best() {
        decide(0, root, 0);
        if (bestValue == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        return Optional.of(Selection.of(options, best, budgets, Math.max(bestValue, cut)));
    }

    /** What is gained over the price paid, for each unit of that price. */
    private static double[] relative(List<Option> options, double[] surplus) {
        return IntStream.range(0, options.size())
                .mapToDouble(i -> {
                    double price = options.get(i).value() - surplus[i];
                    return price > 0 ? options.get(i).value() / price : Double.MAX_VALUE;
                })
                .toArray();
    }

    private void remember(Start start, double[] merit) {
        boolean[] chosen = start.by(merit);
        if (start.reached() > bestValue) {
            bestValue = start.reached();
            best = chosen.clone();
        }
    }

    /** Decides the options from a depth on; the bound is that of all choices that agree with what is decided. */
    private void decide(int depth, double bound, double value) {
        if (bound <= bestValue + grain) {
            return;
        }
        if (++steps > MOST_STEPS) {
            cut = Math.max(cut, bound);
            return;
        }
        if (depth == order.length) {
            if (value > bestValue + grain) {
                bestValue = value;
                best = taken.clone();
            }
            return;
        }
        int option = order[depth];
        decided[option] = true;
        boolean worthwhile = surplus[option] > 0;
        for (boolean take : new boolean[] {worthwhile, !worthwhile}) {
            double falls = take == worthwhile ? 0 : Math.abs(surplus[option]);
            if (take) {
                take(option, depth, bound - falls, value);
            } else if (canLeave(option)) {
                decide(depth + 1, bound - falls, value);
            }
        }
        decided[option] = false;
    }

    private void take(int option, int depth, double bound, double value) {
        if (!canTake(option)) {
            return;
        }
        for (int k = 0; k < budgets; k++) {
            left[k] -= costs[option][k];
        }
        taken[option] = true;
        decide(depth + 1, bound, value + options.get(option).value());
        taken[option] = false;
        for (int k = 0; k < budgets; k++) {
            left[k] += costs[option][k];
        }
    }

    private boolean canTake(int option) {
        for (int k = 0; k < budgets; k++) {
            if (costs[option][k] > left[k] + ROUNDING * costs[option][k]) {
                return false;
            }
        }
        for (int needed : options.get(option).needs()) {
            if (decided[needed] && !taken[needed]) {
                return false;
            }
        }
        return true;
    }

    private boolean canLeave(int option) {
        if (options.get(option).mandatory()) {
            return false;
        }
        for (int dependant : dependants.get(option)) {
            if (taken[dependant]) {
                return false;
            }
        }
        return true;
    }
}
