package io.portolan.statistics.choice;

import java.util.List;

/**
 * Something that can be chosen or left.
 *
 * @param value what it is worth, not negative
 * @param costs what it takes of each budget, none negative
 * @param mandatory whether it must be chosen
 * @param needs the places of the options without which it can not be chosen
 */
public record Option(double value, List<Double> costs, boolean mandatory, List<Integer> needs) {
    public Option {
        costs = List.copyOf(costs);
        needs = List.copyOf(needs);
    }

    /** What it is worth for what it takes, each cost as a share of its budget; infinite for what costs nothing. */
    double worthOf(double[] budgets) {
        double share = 0;
        for (int k = 0; k < budgets.length; k++) {
            share += costs.get(k) == 0 ? 0 : costs.get(k) / budgets[k];
        }
        return value / share;
    }
}
