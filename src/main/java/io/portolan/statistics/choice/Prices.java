package io.portolan.statistics.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the conditions of a choice cost: multipliers λ ≥ 0, one for each budget and each need of one option for another, that make the
 * bound Σ λ<sub>k</sub>B<sub>k</sub> + Σ max(0, s<sub>i</sub>) small, with the surplus s<sub>i</sub> = v<sub>i</sub> − Σ λ<sub>k</sub>c<sub>ik</sub>. A need of i for j is a condition with
 * c<sub>ik</sub> = 1, c<sub>jk</sub> = −1 and B<sub>k</sub> = 0. Any λ ≥ 0 bounds the value of every choice; the least bound is the value of the linear relaxation.
 *
 * <p>Found by steps of a falling length along the subgradient, toward a value known to be reached, then by going down along one condition
 * at a time to the exact least. Source: M. Held, P. Wolfe and H. P. Crowder (1974); M. L. Fisher (1981).
 */
final class Prices {
    private static final int STEPS = 3000;
    private static final int PATIENCE = 30;
    private static final int ROUNDS = 3;

    private final List<Condition> conditions = new ArrayList<>();
    private final double[] values;
    private double[] prices;
    private double lowest;

    /** One condition: the options that it is about, what each takes of it, and how much there is. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never kept
    private record Condition(int[] options, double[] takes, double limit) {}

    private Prices(List<Option> options, double[] budgets) {
        values = options.stream().mapToDouble(Option::value).toArray();
        for (int k = 0; k < budgets.length; k++) {
            int budget = k;
            int[] places = IntStream.range(0, values.length)
                    .filter(i -> options.get(i).costs().get(budget) > 0)
                    .toArray();
            double[] takes = Arrays.stream(places)
                    .mapToDouble(i -> options.get(i).costs().get(budget))
                    .toArray();
            conditions.add(new Condition(places, takes, budgets[k]));
        }
        for (int i = 0; i < values.length; i++) {
            for (int needed : options.get(i).needs()) {
                conditions.add(new Condition(new int[] {i, needed}, new double[] {1, -1}, 0));
            }
        }
        prices = new double[conditions.size()];
        lowest = bound(prices, surplus(prices));
    }

    /** The surplus of each option and behind them the bound, given the value of a choice that is known. */
    static double[] surpluses(List<Option> options, double[] budgets, double known) {
        Prices search = new Prices(options, budgets);
        search.descend(known);
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, search.prices.length).forEach(search::settle);
        }
        double[] surplus = search.surplus(search.prices);
        double[] result = Arrays.copyOf(surplus, surplus.length + 1);
        result[surplus.length] = search.bound(search.prices, surplus);
        return result;
    }

    private double[] surplus(double[] at) {
        double[] surplus = values.clone();
        for (int k = 0; k < at.length; k++) {
            Condition condition = conditions.get(k);
            for (int p = 0; at[k] > 0 && p < condition.options.length; p++) {
                surplus[condition.options[p]] -= at[k] * condition.takes[p];
            }
        }
        return surplus;
    }

    private double bound(double[] at, double[] surplus) {
        double bound = 0;
        for (int k = 0; k < at.length; k++) {
            bound += at[k] * conditions.get(k).limit;
        }
        for (double each : surplus) {
            bound += Math.max(0, each);
        }
        return bound;
    }

    private void descend(double known) {
        double[] at = prices.clone();
        double length = 1;
        int vain = 0;
        for (int step = 0; step < STEPS && length > 1e-4; step++) {
            double[] surplus = surplus(at);
            double bound = bound(at, surplus);
            vain = bound < lowest ? 0 : vain + 1;
            if (bound < lowest) {
                lowest = bound;
                prices = at.clone();
            }
            if (vain > PATIENCE) {
                length /= 2;
                vain = 0;
                at = prices.clone();
                surplus = surplus(at);
                bound = lowest;
            }
            step(at, surplus, length * Math.max(bound - known, 1e-6 * Math.abs(bound)));
        }
    }

    private void step(double[] at, double[] surplus, double gap) {
        double[] over = new double[at.length];
        double squares = 0;
        for (int k = 0; k < at.length; k++) {
            Condition condition = conditions.get(k);
            over[k] = -condition.limit;
            for (int p = 0; p < condition.options.length; p++) {
                over[k] += surplus[condition.options[p]] > 0 ? condition.takes[p] : 0;
            }
            over[k] = at[k] == 0 && over[k] < 0 ? 0 : over[k];
            squares += over[k] * over[k];
        }
        for (int k = 0; squares > 0 && k < at.length; k++) {
            at[k] = Math.max(0, at[k] + gap * over[k] / squares);
        }
    }

    /** The exact least along one condition: it lies at 0 or where the surplus of an option vanishes. */
    private void settle(int k) {
        Condition condition = conditions.get(k);
        double[] surplus = surplus(prices);
        double now = prices[k];
        double[] places = IntStream.concat(IntStream.of(-1), IntStream.range(0, condition.options.length))
                .mapToDouble(p -> p < 0 ? 0 : now + surplus[condition.options[p]] / condition.takes[p])
                .filter(place -> place >= 0)
                .sorted()
                .toArray();
        int low = 0;
        int high = places.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (along(condition, surplus, now, places[middle]) <= along(condition, surplus, now, places[middle + 1])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (along(condition, surplus, now, places[low]) < along(condition, surplus, now, now)) {
            prices[k] = places[low];
        }
    }

    /** The part of the bound that moves with the price of one condition. */
    private static double along(Condition condition, double[] surplus, double now, double price) {
        double part = price * condition.limit;
        for (int p = 0; p < condition.options.length; p++) {
            part += Math.max(0, surplus[condition.options[p]] - (price - now) * condition.takes[p]);
        }
        return part;
    }
}
