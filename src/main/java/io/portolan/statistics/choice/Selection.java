package io.portolan.statistics.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The options that are worth most together within their budgets.
 *
 * <p>max Σ v<sub>i</sub>x<sub>i</sub> with x<sub>i</sub> ∈ {0, 1}, Σ c<sub>ik</sub>x<sub>i</sub> ≤ B<sub>k</sub> for every budget k, x<sub>i</sub> = 1 for what is mandatory,
 * x<sub>i</sub> ≤ x<sub>j</sub> where i needs j. By branch and bound with prices of the budgets that are fitted to every branch as bound ({@link Prices}); {@code bound}
 * is what no choice can exceed, and equals {@code value} where the search came to its end. It is ended after a number of branches, not of
 * seconds, so that the result is the same on every machine. Of equally good sets that which is found first, by an order of the options' own
 * figures.
 *
 * <p>Source: H. Kellerer, U. Pferschy and D. Pisinger, Knapsack Problems (2004), chapters 5 and 9; H. M. Weingartner (1963).
 *
 * @param chosen the places of what is chosen, in order
 * @param value what it is worth together
 * @param costs what it takes of each budget
 * @param bound what no choice can exceed; infinite for a ranking
 */
public record Selection(List<Integer> chosen, double value, List<Double> costs, double bound) {
    private static final double ROUNDING = 1e-9;

    public Selection {
        chosen = List.copyOf(chosen);
        costs = List.copyOf(costs);
    }

    /** The best choice; empty when no choice keeps the conditions. */
    public static Optional<Selection> best(List<Option> options, double[] budgets) {
        return new Search(options, budgets).best();
    }

    /** Whether nothing better exists. */
    public boolean proven() {
        return bound <= value * (1 + ROUNDING);
    }

    /**
     * The choice by a ranking, as most tools make it: what is mandatory, then the others by value for cost as long as they fit.
     *
     * @param stops whether the list ends at the first that does not fit; else that one is passed over
     */
    public static Selection ranked(List<Option> options, double[] budgets, boolean stops) {
        boolean[] chosen = new boolean[options.size()];
        double[] left = budgets.clone();
        int[] order = IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !options.get(i).mandatory())
                        .thenComparing(i -> -options.get(i).worthOf(budgets))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place : order) {
            Option option = options.get(place);
            boolean fits =
                    IntStream.range(0, left.length).allMatch(k -> option.costs().get(k) <= left[k]);
            if (!fits && stops) {
                break;
            }
            if (fits && option.needs().stream().allMatch(needed -> chosen[needed])) {
                chosen[place] = true;
                IntStream.range(0, left.length)
                        .forEach(k -> left[k] -= option.costs().get(k));
            }
        }
        return of(options, chosen, budgets.length, Double.POSITIVE_INFINITY);
    }

    static Selection of(List<Option> options, boolean[] chosen, int budgets, double bound) {
        List<Integer> places =
                IntStream.range(0, chosen.length).filter(i -> chosen[i]).boxed().toList();
        double value = places.stream().mapToDouble(i -> options.get(i).value()).sum();
        Double[] costs = new Double[budgets];
        Arrays.setAll(
                costs,
                k -> places.stream()
                        .mapToDouble(i -> options.get(i).costs().get(k))
                        .sum());
        return new Selection(places, value, List.of(costs), bound);
    }
}
