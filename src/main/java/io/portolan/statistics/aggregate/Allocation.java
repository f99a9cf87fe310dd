package io.portolan.statistics.aggregate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * What each event contributes to the quantile x = P_q and to the conditional tail expectation, and the quantile
 * without it, in the order of the list given. Sources: Tasche, 1999; Mildenhall & Major, 2022.
 */
final class Allocation implements Lattice.Left {

    /** A conditioning mass well above the rounding noise of the transforms. */
    private static final double ENOUGH = 1e-8;

    private static final double CLOSE = 1e-3;

    final double[] quantile;
    final double[] tail;
    final double[] without;
    /** dP_q/dp of each event, NaN where it is not defined. */
    final double[] slope;

    private final EventSet events;
    private final double level;
    private final double shift;
    private final double x;
    private final double atom;
    private final double tolerance;
    private final double width;
    private final double around;
    private final double excess;
    /** E[X; S near x] and E[X; S ≤ x], summed over the nodes of the factors. */
    private final double[] here;

    private final double[] below;
    /** P(S ≤ x and the event occurs). */
    private final double[] occurring;

    private final Map<Integer, Cells> rests = new TreeMap<>();

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
        this.slope = new double[events.size()];
        this.occurring = new double[events.size()];
        this.here = new double[events.size()];
        this.below = new double[events.size()];
        allocate(lattice);
    }

    private void allocate(Lattice lattice) {
        Arrays.fill(without, shift + x);
        constants();
        lattice.leaveOut(this);
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

    @Override
    public void smooth(int i, Nodes event, Cells others) {
        Law rest = others.smeared();
        for (int k = 0; k < event.masses.length; k++) {
            double y = event.value(k);
            double weighted = y * event.masses[k];
            here[i] += atom > 0 ? 0 : weighted * rest.around(x - y, width);
            double within = rest.cumulative(x - y);
            below[i] += weighted * within;
            occurring[i] += event.masses[k] * within;
        }
        rests.merge(i, others, Cells::plus);
    }

    @Override
    public void jump(int i, Atoms event, Cells others) {
        Law rest = others.exact();
        here[i] += expectation(event, y -> atom > 0 ? rest.atoms().near(x - y, tolerance) : rest.around(x - y, width));
        below[i] += expectation(event, y -> rest.cumulative(x - y + tolerance));
        occurring[i] += occurring(event, rest);
        rests.merge(i, others, Cells::plus);
    }

    private double occurring(Atoms event, Law rest) {
        double sum = 0;
        for (int k = 0; k < event.count(); k++) {
            double y = event.values[k];
            sum += y == 0 ? 0 : event.masses[k] * rest.cumulative(x - y + tolerance);
        }
        return sum;
    }

    private static double expectation(Atoms event, DoubleUnaryOperator weight) {
        double sum = 0;
        for (int k = 0; k < event.count(); k++) {
            double y = event.values[k];
            sum += y == 0 ? 0 : y * event.masses[k] * weight.applyAsDouble(y);
        }
        return sum;
    }

    @Override
    public void done(int i) {
        double given = atom > 0 ? atom : around;
        quantile[i] = given > 0 ? here[i] / given : 0;
        tail[i] = (events.get(i).mean() - below[i] + quantile[i] * excess) / (1 - level);
        Cells rest = rests.remove(i);
        if (rest != null) {
            Law others = rest.exact();
            without[i] = shift + others.quantile(level);
            slope[i] = slope(i, others);
        }
    }

    /** (F without the event − F given that it occurs)/f, both at x. */
    private double slope(int i, Law others) {
        double density = around / (2 * width);
        double given = occurring[i] / events.get(i).probability();
        return atom > 0 || density <= 0 ? Double.NaN : (others.cumulative(x) - given) / density;
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
