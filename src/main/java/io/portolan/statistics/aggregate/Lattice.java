package io.portolan.statistics.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * The law of a sum of events without its constants, by multiplying the transforms of the events on one grid. Every
 * sequence is stored from the least value of its own event, so that no sum wraps below.
 */
final class Lattice {

    /** What is left of a sum of jumps when one of them is taken out: its transform and its exact atoms. */
    private record Rest(Spectrum spectrum, Atoms atoms) {

        Rest times(List<Rest> others) {
            return new Rest(
                    spectrum.times(others.stream().map(Rest::spectrum).toList()),
                    atoms.plus(others.stream().map(Rest::atoms).toList()));
        }
    }

    private final EventSet events;
    private final Grid grid;
    private final RealFft fft;
    private final List<Nodes> smooth;
    private final List<Nodes> jumps;
    private final Law law;

    Lattice(EventSet events, Grid grid) {
        this.events = events;
        this.grid = grid;
        this.fft = new RealFft(Math.max(4, grid.size()));
        this.smooth = nodes(events.smooth());
        this.jumps = nodes(events.jumps());
        Rest jumpPart = one().times(rests());
        Spectrum cells = continuous(transforms(smooth)).times(List.of(jumpPart.spectrum));
        this.law = law(jumpPart.atoms.scaled(noSmooth()), cells, low());
    }

    Law law() {
        return law;
    }

    Grid grid() {
        return grid;
    }

    private List<Nodes> nodes(int[] positions) {
        return IntStream.of(positions)
                .mapToObj(i -> Nodes.of(events.get(i), grid))
                .toList();
    }

    private long low() {
        return low(smooth) + low(jumps);
    }

    private static long low(List<Nodes> nodes) {
        return nodes.stream().mapToLong(n -> n.low).sum();
    }

    private Rest one() {
        return new Rest(Spectrum.one(spectrumLength()), Atoms.zero());
    }

    private int spectrumLength() {
        return grid.size() == 0 ? 0 : grid.size() / 2 + 1;
    }

    private List<Spectrum> transforms(List<Nodes> nodes) {
        return nodes.stream().map(this::transform).toList();
    }

    private List<Rest> rests() {
        List<Rest> rests = new ArrayList<>();
        for (int i = 0; i < jumps.size(); i++) {
            rests.add(new Rest(transform(jumps.get(i)), events.jumpAtoms().get(i)));
        }
        return rests;
    }

    private Spectrum transform(Nodes nodes) {
        if (grid.size() == 0) {
            return new Spectrum(0);
        }
        double[] x = new double[grid.size()];
        for (int k = 0; k < nodes.masses.length; k++) {
            long index = nodes.first - nodes.low + k;
            x[wrapped(index)] += nodes.masses[k] * grid.weight(index);
        }
        x[wrapped(-nodes.low)] += (1 - nodes.event.probability()) * grid.weight(-nodes.low);
        return fft.forward(x);
    }

    private int wrapped(long index) {
        return Math.floorMod(index, grid.size());
    }

    /** The transform of the sum of the smooth events on the condition that one of them occurs, times its probability. */
    private Spectrum continuous(List<Spectrum> factors) {
        Spectrum product = Spectrum.one(spectrumLength()).times(factors);
        double none = noSmooth();
        return none == 0 || grid.size() == 0 ? product : product.minus(none, massAt(-low(smooth)));
    }

    private Spectrum massAt(long index) {
        double[] x = new double[grid.size()];
        x[wrapped(index)] = grid.weight(index);
        return fft.forward(x);
    }

    private Law law(Atoms atoms, Spectrum spectrum, long low) {
        return new Law(atoms, grid.step(), from(low), cells(spectrum, low));
    }

    /** The index of the first node kept of a sum with the given least index. */
    private long from(long low) {
        return Math.max(low, (long) Math.max(Math.floor(grid.cut() / grid.step()), -1e18));
    }

    private double[] cells(Spectrum spectrum, long low) {
        if (grid.size() == 0) {
            return new double[0];
        }
        double[] x = fft.inverse(spectrum);
        long rotation = from(low) - low;
        double[] cells = new double[x.length];
        for (int k = 0; k < cells.length; k++) {
            cells[k] = x[wrapped(k + rotation)] / grid.weight(k);
        }
        return cells;
    }

    /**
     * Hands over, for each smooth event by its place among them, the law of the sum without it, all on the grid; atoms
     * are smeared over their nodes, in keeping with the event's own nodes.
     */
    void withoutEachSmooth(ObjIntConsumer<Law> smeared, ObjIntConsumer<Law> exact) {
        Rest jumpPart = one().times(rests());
        double[] jumpCells = grid.size() == 0 ? new double[0] : fft.inverse(jumpPart.spectrum);
        LeaveOneOut.walk(transforms(smooth), jumpPart.spectrum, Spectrum::times, (spectrum, i) -> {
            long low = low() - smooth.get(i).low;
            double[] cells = cells(spectrum, low);
            smeared.accept(new Law(Atoms.none(), grid.step(), from(low), cells), i);
            double none = noneWithout(i);
            double[] rest = none == 0 ? cells : withoutAtoms(cells, none, jumpCells, from(low) - low(jumps));
            exact.accept(new Law(jumpPart.atoms.scaled(none), grid.step(), from(low), rest), i);
        });
    }

    /** The probability that no smooth event occurs, which is what the atoms are left with. */
    private double noSmooth() {
        return events.product(events.smooth(), e -> 1 - e.probability());
    }

    private double noneWithout(int left) {
        double product = 1;
        for (int i = 0; i < smooth.size(); i++) {
            product *= i == left ? 1 : 1 - smooth.get(i).event.probability();
        }
        return product;
    }

    private double[] withoutAtoms(double[] cells, double none, double[] jumpCells, long offset) {
        double[] rest = Arrays.copyOf(cells, cells.length);
        for (int k = 0; k < rest.length; k++) {
            int index = wrapped(k + offset);
            rest[k] -= none * jumpCells[index] / grid.weight(index);
        }
        return rest;
    }

    /** Hands over, for each jump by its place among them, the law of the sum without it. */
    void withoutEachJump(ObjIntConsumer<Law> exact) {
        double none = noSmooth();
        Rest rest = new Rest(continuous(transforms(smooth)), Atoms.zero());
        LeaveOneOut.walk(
                rests(),
                rest,
                Rest::times,
                (left, i) -> exact.accept(law(left.atoms.scaled(none), left.spectrum, low() - jumps.get(i).low), i));
    }

    List<Nodes> smoothNodes() {
        return smooth;
    }
}
