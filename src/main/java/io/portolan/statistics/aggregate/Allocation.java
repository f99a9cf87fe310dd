package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Discrete;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What each event contributes to the quantile x = P_q and to the conditional tail expectation, and the quantile
 * without it, in the order of the list given. Sources: Tasche, 1999; Mildenhall & Major, 2022.
 */
final class Allocation {

    /** A conditioning mass well above the rounding noise of the transforms. */
    private static final double ENOUGH = 1e-8;

    private static final double CLOSE = 1e-3;

    final double[] quantile;
    final double[] tail;
    final double[] without;

    private final EventSet events;
    private final double level;
    private final double shift;
    private final double x;
    private final double atom;
    private final double tolerance;
    private final double width;
    private final double around;
    private final double excess;

    Allocation(EventSet events, Lattice lattice, double level) {
        Law law = lattice.law();
        this.events = events;
        this.level = level;
        this.shift = events.shift();
        this.x = law.quantile(level);
        this.tolerance = law.atoms().tolerance();
        this.atom = law.atoms().near(x, tolerance);
        this.width = law.bandwidth(x, ENOUGH);
        this.around = law.around(x, width);
        this.excess = Math.max(0, law.cumulative(x) - level);
        this.quantile = new double[events.size()];
        this.tail = new double[events.size()];
        this.without = new double[events.size()];
        allocate(lattice);
    }

    private void allocate(Lattice lattice) {
        Arrays.fill(without, shift + x);
        constants();
        int[] smooth = events.smooth();
        lattice.withoutEachSmooth(
                (rest, k) -> smooth(smooth[k], lattice.smoothNodes().get(k), rest),
                (rest, k) -> without[smooth[k]] = shift + rest.quantile(level));
        int[] jumps = events.jumps();
        lattice.withoutEachJump((rest, k) -> jump(jumps[k], rest));
        reconcile(quantile, x);
        reconcile(tail, conditionalTail(lattice.law()));
    }

    private void constants() {
        for (int i : events.constants()) {
            double value = events.get(i).mean();
            quantile[i] = value;
            tail[i] = value;
            without[i] = shift + x - value;
        }
    }

    /** E[X | S = x] and E[X; S > x] for an event on the grid, X being node by node. */
    private void smooth(int i, Nodes nodes, Law rest) {
        double here = 0;
        double below = 0;
        for (int k = 0; k < nodes.masses.length; k++) {
            double y = nodes.value(k);
            here += y * nodes.masses[k] * rest.around(x - y, width);
            below += y * nodes.masses[k] * rest.cumulative(x - y);
        }
        settle(i, atom > 0 || around <= 0 ? 0 : here / around, below);
    }

    private void jump(int i, Law rest) {
        Event event = events.get(i);
        double here =
                expectation(event, y -> atom > 0 ? rest.atoms().near(x - y, tolerance) : rest.around(x - y, width));
        double below = expectation(event, y -> rest.cumulative(x - y + tolerance));
        double given = atom > 0 ? atom : around;
        settle(i, given > 0 ? here / given : 0, below);
        without[i] = shift + rest.quantile(level);
    }

    private static double expectation(Event event, DoubleUnaryOperator weight) {
        Discrete table = event.table();
        double[] values = table.values();
        double[] masses = table.probabilities();
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += values[k] * event.probability() * masses[k] * weight.applyAsDouble(values[k]);
        }
        return sum;
    }

    private void settle(int i, double given, double below) {
        quantile[i] = given;
        tail[i] = (events.get(i).mean() - below + given * excess) / (1 - level);
    }

    private double conditionalTail(Law law) {
        double mean = events.sum(events.varying(), Event::mean);
        return x + (mean - x + law.integral(x)) / (1 - level);
    }

    /** Spreads the O(step²) by which the parts miss the whole; a greater miss is left to be seen. */
    private void reconcile(double[] parts, double whole) {
        double sum = 0;
        for (int i : events.varying()) {
            sum += parts[i];
        }
        double factor = whole / sum;
        if (Math.abs(factor - 1) < CLOSE) {
            for (int i : events.varying()) {
                parts[i] *= factor;
            }
        }
    }
}
