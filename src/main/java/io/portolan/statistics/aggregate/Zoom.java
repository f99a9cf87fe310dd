package io.portolan.statistics.aggregate;

import java.util.Map;
import java.util.TreeMap;

/**
 * The lattices of one set of events, from the whole range down to its foot. One rare huge event would make a single
 * grid coarse for the common outcomes; for losses that are never negative a shorter grid gives P(S ≤ x) as exactly,
 * and finer.
 */
final class Zoom {

    /** Left of the mass that exceeds a shortened grid: e^{−22} ≈ 3e-10. */
    private static final double TILT = 22;

    private static final double SURE = 1e-9;

    private final EventSet events;
    private final Lattice whole;
    private final double range;
    private final Map<Integer, Lattice> shorter = new TreeMap<>();

    Zoom(EventSet events) {
        this.events = events;
        this.whole = new Lattice(events, grid(events));
        this.range = whole.grid().range();
    }

    private static Grid grid(EventSet events) {
        int count = events.varying().length;
        if (events.smooth().length == 0) {
            return Grid.NONE;
        }
        return new Range(events).grid(size(count));
    }

    /** Few events can afford more nodes. */
    private static int size(int count) {
        return count <= 64 ? 1 << 15 : 1 << 14;
    }

    Lattice whole() {
        return whole;
    }

    /** The finest lattice that shows the quantile in its lower half. */
    Lattice atLevel(double q) {
        Lattice best = whole;
        int depth = 0;
        while (true) {
            double x = best.law().quantile(q);
            int deeper = depth(x, best);
            if (deeper <= depth) {
                return best;
            }
            Lattice next = at(deeper);
            if (next.law().total() < q + SURE
                    || next.law().quantile(q) - foot() > 0.6 * next.grid().range()) {
                return best;
            }
            best = next;
            depth = deeper;
        }
    }

    /** The lattice that shows x in its lower half. */
    Lattice atValue(double x) {
        int depth = depth(x, whole);
        return depth > 0 ? at(depth) : whole;
    }

    /** How often the range may be halved, in steps of two because a lattice costs more than it gains by one. */
    private int depth(double x, Lattice from) {
        if (from.grid().size() == 0 || events.smooth().length == 0 || negative()) {
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

    private synchronized Lattice at(int depth) {
        int count = events.varying().length;
        double length = Math.scalb(range, -depth);
        return shorter.computeIfAbsent(
                depth,
                d -> new Lattice(events, Grid.over(length, size(count), events, Double.NEGATIVE_INFINITY, TILT)));
    }
}
