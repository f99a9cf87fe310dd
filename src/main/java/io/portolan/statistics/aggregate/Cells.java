package io.portolan.statistics.aggregate;

/**
 * A law on the nodes of a grid from {@code from} on, with the part of its masses that stands for its atoms beside the
 * atoms themselves.
 */
final class Cells {

    private final double step;
    private final long from;
    private final double[] all;
    private final double[] atomic;
    private final Atoms atoms;

    Cells(double step, long from, double[] all, double[] atomic, Atoms atoms) {
        this.step = step;
        this.from = from;
        this.all = all;
        this.atomic = atomic;
        this.atoms = atoms;
    }

    /** The law with its atoms spread over the nodes around them, in keeping with the nodes of the events. */
    Law smeared() {
        return new Law(Atoms.none(), step, from, all);
    }

    /** The law with its atoms where they are. */
    Law exact() {
        double[] continuous = all.clone();
        for (int k = 0; k < continuous.length; k++) {
            continuous[k] -= atomic[k];
        }
        return new Law(atoms, step, from, continuous);
    }

    /** The sum of two parts of one mixture, in place of this one. */
    Cells plus(Cells other) {
        for (int k = 0; k < all.length; k++) {
            all[k] += other.all[k];
            atomic[k] += other.atomic[k];
        }
        return new Cells(step, from, all, atomic, atoms.and(other.atoms));
    }
}
