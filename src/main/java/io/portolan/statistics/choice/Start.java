package io.portolan.statistics.choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A good choice to begin the search with: each option together with what it needs, as long as they fit, then exchanges of one for another. */
final class Start {
    private final List<Option> options;
    private final double[] budgets;
    private boolean[] chosen;
    private double[] left;

    Start(List<Option> options, double[] budgets) {
        this.options = options;
        this.budgets = budgets;
        this.chosen = new boolean[options.size()];
        this.left = budgets.clone();
    }

    /** A choice in the order of some merit, the mandatory first. */
    boolean[] by(double[] merit) {
        chosen = new boolean[options.size()];
        left = budgets.clone();
        int[] order = IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !options.get(i).mandatory())
                        .thenComparing(i -> -merit[i])
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        fill(order);
        boolean better = true;
        while (better) {
            better = false;
            for (int out : order) {
                better |= chosen[out] && !options.get(out).mandatory() && exchange(out, order);
            }
        }
        return chosen;
    }

    private void fill(int[] order) {
        for (int option : order) {
            add(option);
        }
    }

    /** Leaves one out and fills up again; taken back when that is worth no more. */
    private boolean exchange(int out, int[] order) {
        boolean[] before = chosen.clone();
        double[] had = left.clone();
        double value = value();
        remove(out);
        for (int option : order) {
            if (option != out && !chosen[option]) {
                add(option);
            }
        }
        add(out);
        if (value() > value * (1 + 1e-12)) {
            return true;
        }
        chosen = before;
        left = had;
        return false;
    }

    /** Adds an option and what it needs, or nothing when that does not fit. */
    private void add(int option) {
        boolean[] before = chosen.clone();
        double[] had = left.clone();
        if (!bring(option)) {
            chosen = before;
            left = had;
        }
    }

    private boolean bring(int option) {
        if (chosen[option]) {
            return true;
        }
        chosen[option] = true;
        for (int k = 0; k < left.length; k++) {
            left[k] -= options.get(option).costs().get(k);
            if (left[k] < 0) {
                return false;
            }
        }
        return options.get(option).needs().stream().allMatch(this::bring);
    }

    /** Takes an option out, and what needs it, but never what is mandatory: then what is left is worth less, and is taken back. */
    private void remove(int option) {
        if (!chosen[option]) {
            return;
        }
        chosen[option] = false;
        for (int k = 0; k < left.length; k++) {
            left[k] += options.get(option).costs().get(k);
        }
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] && options.get(i).needs().contains(option)) {
                remove(i);
            }
        }
    }

    private double value() {
        double value = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (options.get(i).mandatory() && !chosen[i]) {
                return Double.NEGATIVE_INFINITY;
            }
            value += chosen[i] ? options.get(i).value() : 0;
        }
        return value;
    }

    /** The value of what was chosen last; −∞ where something mandatory is missing. */
    double reached() {
        return value();
    }
}
