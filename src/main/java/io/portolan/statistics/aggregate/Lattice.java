package io.portolan.statistics.aggregate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The law of a sum of events without its constants: given the common factors the events are independent, and the
 * transforms of their laws on one grid multiply; what the factors leave open is a mixture. Every sequence is stored from
 * the least value of its own event, so that no sum wraps below.
 */
final class Lattice {

    /** Receives, for an event and a node of its group's score, the event and the sum of all others, weighted. */
    interface Left {
        void smooth(int position, Nodes event, Cells others);

        void jump(int position, Atoms event, Cells others);

        /** The event has been handed over for every node. */
        void done(int position);
    }

    private final EventSet events;
    private final Factors factors;
    private final Grid grid;
    private final RealFft fft;
    private final double[] weights;
    private final Part one;
    private final Map<Integer, Smooth> smooth = new TreeMap<>();
    private final Map<Integer, Smooth.Scored> scored = new TreeMap<>();
    private final Map<Integer, Jump> jumps = new TreeMap<>();
    private final List<List<Part>> groups;
    private final Law law;

    Lattice(EventSet events, Factors factors, Grid grid) {
        this.events = events;
        this.factors = factors;
        this.grid = grid;
        this.fft = new RealFft(Math.max(4, grid.size()));
        this.weights = IntStream.range(0, grid.size()).mapToDouble(grid::weight).toArray();
        this.one = new Part(
                Spectrum.one(length()), Spectrum.one(events.jumps().length == 0 ? 0 : length()), Atoms.zero(), 1);
        place();
        this.groups = IntStream.range(0, factors.groups().length)
                .mapToObj(this::group)
                .toList();
        Part whole = factors.combine((g, j) -> groups.get(g).get(j), Part.algebra(one));
        this.law = cells(whole, low(), lowOfSmooth()).exact();
    }

    Law law() {
        return law;
    }

    Grid grid() {
        return grid;
    }

    private int length() {
        return grid.size() == 0 ? 0 : grid.size() / 2 + 1;
    }

    private void place() {
        for (int i : events.jumps()) {
            jumps.put(i, new Jump(events.get(i), events.jumpAtoms(i), grid));
        }
        List<Smooth> placed = IntStream.of(events.smooth())
                .parallel()
                .mapToObj(i -> new Smooth(events.get(i), grid))
                .toList();
        for (int k = 0; k < placed.size(); k++) {
            smooth.put(events.smooth()[k], placed.get(k));
        }
        if (!factors.single()) {
            smooth.forEach((i, event) -> scored.put(i, event.scored()));
        }
    }

    private List<Part> group(int g) {
        return IntStream.range(0, factors.scores().length)
                .parallel()
                .mapToObj(j -> one.times(parts(factors.groups()[g], j).toList()))
                .toList();
    }

    private Stream<Part> parts(int[] group, int j) {
        IntStream positions = IntStream.of(group);
        return (factors.single() ? positions.parallel() : positions).mapToObj(i -> part(i, j));
    }

    private Part part(int i, int j) {
        if (jumps.containsKey(i)) {
            Atoms atoms = atoms(i, j);
            Spectrum spread = transform(at(jumps, i).nodes(atoms));
            return new Part(spread, spread, atoms, 1);
        }
        Nodes nodes = nodes(i, j);
        return new Part(transform(nodes), new Spectrum(0), Atoms.zero(), nodes.none);
    }

    private Atoms atoms(int i, int j) {
        return at(jumps, i).given(factors.scores()[j], factors.spread());
    }

    private Nodes nodes(int i, int j) {
        return factors.single()
                ? at(smooth, i).independent()
                : at(scored, i).given(factors.scores()[j], factors.spread());
    }

    private static <T> T at(Map<Integer, T> map, int i) {
        T found = map.get(i);
        if (found == null) {
            throw new IllegalStateException("no event at " + i);
        }
        return found;
    }

    private Spectrum transform(Nodes nodes) {
        return grid.size() == 0 ? new Spectrum(0) : fft.forward(nodes.sequence(grid));
    }

    private long low() {
        return lowOfSmooth()
                + jumps.values().stream().mapToLong(e -> e.span().low()).sum();
    }

    private long lowOfSmooth() {
        return smooth.values().stream().mapToLong(e -> e.span().low()).sum();
    }

    /** The index of the first node kept of a sum with the given least index. */
    private long from(long low) {
        return Math.max(low, (long) Math.max(Math.floor(grid.cut() / grid.step()), -1e18));
    }

    private Cells cells(Part part, long low, long lowOfSmooth) {
        if (grid.size() == 0) {
            return new Cells(
                    grid.step(), 0, new double[0], new double[0], part.atoms().scaled(part.none()));
        }
        long from = from(low);
        double[] all = rotated(fft.inverse(part.all()), from - low, 1);
        double[] atomic = rotated(jumps(part), from - low + lowOfSmooth, part.none());
        return new Cells(grid.step(), from, all, atomic, part.atoms().scaled(part.none()));
    }

    private double[] jumps(Part part) {
        if (part.none() == 0) {
            return new double[grid.size()];
        }
        if (events.jumps().length > 0) {
            return fft.inverse(part.jumps());
        }
        double[] zero = new double[grid.size()];
        zero[0] = part.atoms().cumulative(0);
        return zero;
    }

    private double[] rotated(double[] x, long rotation, double factor) {
        double[] turned = new double[x.length];
        if (factor != 0) {
            for (int k = 0; k < x.length; k++) {
                int place = grid.wrapped(k + rotation);
                turned[k] = factor * x[place] / weights[place];
            }
        }
        return turned;
    }

    /** Goes through the events, group by group and node by node of its score, with what is left without each. */
    void leaveOut(Left left) {
        for (int g = 0; g < factors.groups().length; g++) {
            List<Part> around =
                    factors.around(g, (group, j) -> groups.get(group).get(j), Part.algebra(one));
            int[] group = factors.groups()[g];
            for (int node = 0; node < factors.scores().length; node++) {
                int j = node;
                LeaveOneOut.walk(parts(group, j).toList(), around.get(j), Part::times, (rest, k) -> {
                    leave(group[k], j, rest, left);
                    if (j == factors.scores().length - 1) {
                        left.done(group[k]);
                    }
                });
            }
        }
    }

    private void leave(int i, int j, Part rest, Left left) {
        if (jumps.containsKey(i)) {
            left.jump(i, atoms(i, j), cells(rest, low() - at(jumps, i).span().low(), lowOfSmooth()));
        } else {
            long low = at(smooth, i).span().low();
            left.smooth(i, nodes(i, j), cells(rest, low() - low, lowOfSmooth() - low));
        }
    }

    /** Mean, variance and third moment of the events on the grid, dependence included. */
    Cumulants cumulants() {
        return factors.combine(
                (g, j) -> Cumulants.sum(IntStream.of(factors.groups()[g])
                        .mapToObj(i -> cumulants(i, j))
                        .toList()),
                Cumulants.ALGEBRA);
    }

    /** The moments of one event for each node of its group's score. */
    List<Cumulants> cumulants(int i) {
        return IntStream.range(0, factors.scores().length)
                .mapToObj(j -> cumulants(i, j))
                .toList();
    }

    private Cumulants cumulants(int i, int j) {
        return jumps.containsKey(i) ? atoms(i, j).cumulants() : nodes(i, j).cumulants();
    }
}
