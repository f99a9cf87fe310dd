package io.portolan.statistics.aggregate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lattices of one set of events, from the whole range down to its foot and from coarse to fine. One rare huge event
 * would make a single grid coarse for the common outcomes; for losses that are never negative a shorter grid gives
 * P(S ≤ x) as exactly, and finer. The nodes are doubled until the quantile asked for settles.
 */
final class Zoom {

    /** Left of the mass that exceeds a shortened grid: e^{−22} ≈ 3e-10. */
    private static final double TILT = 22;

    private static final double SURE = 1e-9;

    /**
     * The change, relative to the quantile and to the standard deviation, that the last doubling of the nodes may make;
     * the error is O(step²), so that a third of it is left.
     */
    private static final double SETTLED = 3e-6;

    /** With common factors every node of theirs costs a lattice, and the error is that of their nodes too. */
    private static final double SETTLED_TOGETHER = 3e-5;

    /** A correlation is assumed, not known: with many events its effect is shown to four digits, at a fifth of the cost. */
    private static final int MOST_OF_MANY_TOGETHER = 12;

    private static final int FEW_TOGETHER = 16;

    private static final int MOST_TOGETHER = 14;

    /** Few events can afford more nodes. */
    private static final int FEW = 64;

    private static final int MOST = 16;
    private static final int MOST_HALVINGS = 6;
    private static final double SETTLED_NODES = 1e-3;
    private static final double SURE_NODES = 1e-6;

    private final EventSet events;
    private final Factors factors;
    private final Lattice whole;
    private final double range;
    private final double deviation;
    private final int fewest;
    /** By 100 · halvings of the range + binary logarithm of the number of nodes. */
    private final Map<Integer, Lattice> lattices = new TreeMap<>();

    private final Map<Double, Lattice> settled = new TreeMap<>();
    private Optional<SharedMoments> shared = Optional.empty();

    private Zoom(EventSet events, Factors factors) {
        this.events = events;
        this.factors = factors;
        this.fewest = events.varying().length <= FEW && factors.single() ? 13 : 11;
        this.whole = new Lattice(
                events, factors, events.smooth().length == 0 ? Grid.NONE : new Range(events, factors).grid(1 << 12));
        this.range = whole.grid().range();
        this.deviation = Math.sqrt(events.sum(Event::variance));
    }

    static Zoom of(EventSet events, Dependence dependence) {
        Factors factors = Factors.of(events, dependence, 0);
        return new Zoom(events, factors.single() ? factors : settled(events, dependence, factors));
    }

    /**
     * Factors whose nodes are close enough, tried on a coarse grid: the error of the trapezoidal rule falls so fast that
     * a small change by the last halving leaves none to speak of.
     */
    private static Factors settled(EventSet events, Dependence dependence, Factors start) {
        Grid coarse = events.smooth().length == 0 ? Grid.NONE : new Range(events, start).grid(1 << 9);
        Factors factors = start;
        Law law = new Lattice(events, factors, coarse).law();
        for (int halvings = 1; halvings <= MOST_HALVINGS; halvings++) {
            Factors closer = Factors.of(events, dependence, halvings);
            Law next = new Lattice(events, closer, coarse).law();
            double change = change(law, next);
            if (change < SURE_NODES) {
                return factors;
            }
            factors = closer;
            law = next;
            if (change < SETTLED_NODES) {
                return factors;
            }
        }
        return factors;
    }

    /** The greatest change of the cdf at some of its levels. */
    private static double change(Law before, Law after) {
        double change = 0;
        for (double q = 0.05; q < 1; q += 0.1) {
            double x = before.quantile(q);
            change = Math.max(change, Math.abs(after.cumulative(x) - before.cumulative(x)));
        }
        return change;
    }

    Lattice whole() {
        return whole;
    }

    Factors factors() {
        return factors;
    }

    /** What the factors add to the moments; found once. */
    synchronized SharedMoments shared() {
        SharedMoments found = shared.orElseGet(() -> SharedMoments.of(events.size(), whole, factors));
        shared = Optional.of(found);
        return found;
    }

    /** The shortest lattice that shows the quantile in its lower half, fine enough for the quantile to settle. */
    synchronized Lattice atLevel(double q) {
        return settled.computeIfAbsent(q, this::settle);
    }

    private Lattice settle(double q) {
        int depth = depthOf(q);
        Lattice lattice = at(depth, fewest);
        double last = lattice.law().quantile(q);
        double tolerance = factors.single() ? SETTLED : SETTLED_TOGETHER;
        int most = factors.single() ? MOST : mostTogether();
        for (int nodes = fewest + 1; nodes <= most && lattice.grid().size() > 0; nodes++) {
            lattice = at(depth, nodes);
            double x = lattice.law().quantile(q);
            if (Math.abs(x - last) <= tolerance * Math.min(Math.abs(x - foot()), deviation)) {
                break;
            }
            last = x;
        }
        return lattice;
    }

    private int mostTogether() {
        return events.varying().length <= FEW_TOGETHER ? MOST_TOGETHER : MOST_OF_MANY_TOGETHER;
    }

    /** Found from coarse lattices, each of which shows the next range to look at. */
    private int depthOf(double q) {
        Lattice best = whole;
        int depth = 0;
        while (true) {
            int deeper = depth(best.law().quantile(q), best);
            if (deeper <= depth) {
                return depth;
            }
            Lattice next = at(deeper, fewest);
            if (next.law().total() < q + SURE
                    || next.law().quantile(q) - foot() > 0.6 * next.grid().range()) {
                return depth;
            }
            best = next;
            depth = deeper;
        }
    }

    /** The lattice that shows x in its lower half. */
    Lattice atValue(double x) {
        return at(depth(x, whole), factors.single() ? 14 : 12);
    }

    /** How often the range may be halved, in steps of two because a lattice costs more than it gains by one. */
    private int depth(double x, Lattice from) {
        if (from.grid().size() == 0 || negative()) {
            return 0;
        }
        double needed = 2 * (x - foot()) + 64 * from.grid().step();
        double halvings = Math.floor(Math.log(range / needed) / Math.log(4));
        return needed > 0 ? 2 * (int) Math.max(0, Math.min(20, halvings)) : 0;
    }

    private boolean negative() {
        return events.sum(e -> e.possible() && e.severity().lower() < 0 ? 1 : 0) > 0;
    }

    private double foot() {
        return events.sum(events.varying(), e -> e.certain() ? e.severity().lower() : 0);
    }

    private synchronized Lattice at(int depth, int nodes) {
        if (whole.grid().size() == 0) {
            return whole;
        }
        return lattices.computeIfAbsent(100 * depth + nodes, key -> new Lattice(events, factors, grid(depth, nodes)));
    }

    /** The grid over the whole range keeps the cut of a sum that may fall without end. */
    private Grid grid(int depth, int nodes) {
        double cut = depth == 0 ? whole.grid().cut() : Double.NEGATIVE_INFINITY;
        return Grid.over(Math.scalb(range, -depth), 1 << nodes, events, cut, depth == 0 ? 0 : TILT);
    }
}
