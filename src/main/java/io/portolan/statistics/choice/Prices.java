package io.portolan.statistics.choice;

/**
 * What the conditions of a choice cost: multipliers λ ≥ 0, one for each budget and each need of one open option for another, that make the
 * bound v + Σ λ<sub>k</sub>B<sub>k</sub> + Σ max(0, s<sub>i</sub>) small, with the surplus s<sub>i</sub> = v<sub>i</sub> − Σ λ<sub>k</sub>c<sub>ik</sub> of each open option, v what is taken and B<sub>k</sub>
 * what is left. A need of i for j is a condition with c<sub>ik</sub> = 1, c<sub>jk</sub> = −1 and B<sub>k</sub> = 0. Any λ ≥ 0 bounds the value of every choice;
 * the least bound is the value of the linear relaxation.
 *
 * <p>Found by steps along the subgradient toward the value of the best choice known, whose length is halved when they are in vain. They end
 * as soon as the bound falls to that value. Source: M. Held, P. Wolfe and H. P. Crowder (1974); M. L. Fisher (1981).
 */
final class Prices {
    private static final int PATIENCE = 8;
    private static final double WEIGHT_OF_NEEDS = 0.3;

    private final Problem problem;
    private final int budgets;
    private final int[] waiting;
    private final int[] needed;

    Prices(Problem problem) {
        this.problem = problem;
        budgets = problem.budgets().length;
        int count = 0;
        for (int[] needs : problem.needs()) {
            count += needs.length;
        }
        waiting = new int[count];
        needed = new int[count];
        int next = 0;
        for (int i = 0; i < problem.options(); i++) {
            for (int other : problem.needs()[i]) {
                waiting[next] = i;
                needed[next++] = other;
            }
        }
    }

    /** No prices. */
    double[] none() {
        return new double[budgets + waiting.length];
    }

    /**
     * Prices of a branch.
     *
     * @param bound what no choice of the branch exceeds
     * @param prices the prices that show it
     * @param surplus the surplus of each open option at these prices
     * @param taken how often each open option was worth its price on the way, from 0 to 1: near to its share in the linear relaxation
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never kept
    record Fitted(double bound, double[] prices, double[] surplus, double[] taken) {}

    /** Fits prices to a branch, from others on, in at most so many steps, to show that nothing in it is worth more than what is known. */
    Fitted fit(Branch branch, double[] from, int steps, double known) {
        return new Fit(branch, from, known).run(steps);
    }

    /** One fit under way. */
    private final class Fit {
        private final Branch branch;
        private final double known;
        private final double[] surplus = new double[problem.options()];
        private final double[] gradient = none();
        private final double[] counts = new double[problem.options()];
        private int counted;
        private double[] at;
        private double[] bestPrices;
        private double[] bestSurplus = surplus;
        private double lowest = Double.POSITIVE_INFINITY;

        Fit(Branch branch, double[] from, double known) {
            this.branch = branch;
            this.known = known;
            at = from.clone();
            bestPrices = at;
        }

        Fitted run(int steps) {
            double length = 1;
            int vain = 0;
            for (int step = 0; step < steps && lowest > known; step++) {
                double bound = bound();
                if (bound < lowest) {
                    lowest = bound;
                    bestPrices = at.clone();
                    bestSurplus = surplus.clone();
                    vain = 0;
                } else if (++vain > PATIENCE) {
                    length /= 2;
                    vain = 0;
                    at = bestPrices.clone();
                    continue;
                }
                count(step, steps);
                if (!move(length * Math.max(bound - known, 1e-6 * Math.abs(bound)))) {
                    break;
                }
            }
            return new Fitted(lowest, bestPrices, bestSurplus, shares());
        }

        private double bound() {
            double bound = branch.value();
            for (int k = 0; k < budgets; k++) {
                bound += at[k] * branch.left(k);
            }
            for (int i = 0; i < surplus.length; i++) {
                surplus[i] = branch.isOpen(i) ? priced(i) : 0;
            }
            for (int need = 0; need < waiting.length; need++) {
                double price = at[budgets + need];
                if (price > 0 && isOpen(need)) {
                    surplus[waiting[need]] -= price;
                    surplus[needed[need]] += price;
                }
            }
            for (double each : surplus) {
                bound += Math.max(0, each);
            }
            return bound;
        }

        private double priced(int option) {
            double[] costs = problem.costs()[option];
            double left = problem.values()[option];
            for (int k = 0; k < budgets; k++) {
                left -= at[k] * costs[k];
            }
            return left;
        }

        private boolean isOpen(int need) {
            return branch.isOpen(waiting[need]) && branch.isOpen(needed[need]);
        }

        /** The first steps, far from the least bound, tell nothing of the relaxation. */
        private void count(int step, int steps) {
            if (3 * step >= steps) {
                counted++;
                for (int i = 0; i < surplus.length; i++) {
                    counts[i] += surplus[i] > 0 ? 1 : 0;
                }
            }
        }

        private double[] shares() {
            double[] shares = new double[counts.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = counted == 0 ? 0.5 : counts[i] / counted;
            }
            return shares;
        }

        /** A step along the subgradient; false where no condition is broken and none has slack at a price. */
        private boolean move(double gap) {
            double squares = 0;
            for (int k = 0; k < gradient.length; k++) {
                double over = k < budgets ? overspent(k) / problem.scale(k) : WEIGHT_OF_NEEDS * unmet(k - budgets);
                gradient[k] = at[k] == 0 && over < 0 ? 0 : over;
                squares += gradient[k] * gradient[k];
            }
            for (int k = 0; squares > 0 && k < gradient.length; k++) {
                double unit = k < budgets ? 1 / problem.scale(k) : WEIGHT_OF_NEEDS;
                at[k] = Math.max(0, at[k] + gap * gradient[k] / squares * unit);
            }
            return squares > 0;
        }

        private double overspent(int budget) {
            double over = -branch.left(budget);
            for (int i = 0; i < surplus.length; i++) {
                over += surplus[i] > 0 ? problem.costs()[i][budget] : 0;
            }
            return over;
        }

        private double unmet(int need) {
            if (!isOpen(need)) {
                return 0;
            }
            return (surplus[waiting[need]] > 0 ? 1 : 0) - (surplus[needed[need]] > 0 ? 1 : 0);
        }
    }
}
