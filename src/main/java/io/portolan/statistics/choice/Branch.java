package io.portolan.statistics.choice;

import java.util.Arrays;

/** A part of all choices: some options are taken, some are left, the others are open. */
final class Branch {
    private static final double ROUNDING = 1e-9;

    private enum State {
        OPEN,
        TAKEN,
        LEFT
    }

    private final Problem problem;
    private final State[] states;
    private final double[] left;
    private double value;

    private Branch(Problem problem, State[] states, double[] left, double value) {
        this.problem = problem;
        this.states = states;
        this.left = left;
        this.value = value;
    }

    /** All choices. */
    static Branch whole(Problem problem) {
        State[] states = new State[problem.options()];
        Arrays.fill(states, State.OPEN);
        return new Branch(problem, states, problem.budgets().clone(), 0);
    }

    Branch copy() {
        return new Branch(problem, states.clone(), left.clone(), value);
    }

    /** Decides an option and all that follows from it; false where that keeps no condition, and the branch is of no more use. */
    boolean decide(int option, boolean take) {
        return take ? take(option) : leave(option);
    }

    private boolean take(int option) {
        if (states[option] != State.OPEN) {
            return states[option] == State.TAKEN;
        }
        states[option] = State.TAKEN;
        value += problem.values()[option];
        double[] costs = problem.costs()[option];
        for (int k = 0; k < left.length; k++) {
            left[k] -= costs[k];
            if (left[k] < -ROUNDING * problem.scale(k)) {
                return false;
            }
        }
        for (int needed : problem.needs()[option]) {
            if (!take(needed)) {
                return false;
            }
        }
        return true;
    }

    private boolean leave(int option) {
        if (states[option] != State.OPEN) {
            return states[option] == State.LEFT;
        }
        if (problem.mandatory()[option]) {
            return false;
        }
        states[option] = State.LEFT;
        for (int dependant : problem.dependants()[option]) {
            if (!leave(dependant)) {
                return false;
            }
        }
        return true;
    }

    /** Takes all that is mandatory; false where it does not fit. */
    boolean takeMandatory() {
        for (int i = 0; i < states.length; i++) {
            if (problem.mandatory()[i] && !take(i)) {
                return false;
            }
        }
        return true;
    }

    /** Leaves each open option that alone takes more than there is; false where that keeps no condition. */
    boolean leaveUnfit() {
        for (int i = 0; i < states.length; i++) {
            if (isOpen(i) && !fits(i) && !leave(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int option) {
        double[] costs = problem.costs()[option];
        for (int k = 0; k < left.length; k++) {
            if (costs[k] > left[k] + ROUNDING * problem.scale(k)) {
                return false;
            }
        }
        return true;
    }

    boolean isOpen(int option) {
        return states[option] == State.OPEN;
    }

    /** What is taken is worth. */
    double value() {
        return value;
    }

    /** What is left of a budget. */
    double left(int budget) {
        return left[budget];
    }

    boolean[] taken() {
        boolean[] taken = new boolean[states.length];
        for (int i = 0; i < states.length; i++) {
            taken[i] = states[i] == State.TAKEN;
        }
        return taken;
    }
}
