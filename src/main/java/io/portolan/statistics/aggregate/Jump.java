package io.portolan.statistics.aggregate;

/** An event with finitely many values, kept exactly as atoms and spread over a grid beside the smooth ones. */
final class Jump {

    private final Atoms atoms;
    private final Span span;
    private final Grid grid;

    Jump(Event event, Atoms atoms, Grid grid) {
        this.atoms = atoms;
        this.span = Span.of(event, grid);
        this.grid = grid;
    }

    Span span() {
        return span;
    }

    /** The atoms of the whole event, its failing to occur included, given the factors. */
    Atoms given(double score, double spread) {
        return atoms.given(score, spread);
    }

    /** Each atom parted between the two nodes around it so that its value is their mean. */
    Nodes nodes(Atoms given) {
        double[] masses = new double[span.count() + 1];
        double none = 0;
        for (int i = 0; i < given.count(); i++) {
            double t = given.values[i] / grid.step();
            double floor = Math.floor(t);
            if (given.values[i] == 0) {
                none = given.masses[i];
            } else {
                add(masses, floor - span.first(), given.masses[i] * (1 - (t - floor)));
                add(masses, floor + 1 - span.first(), given.masses[i] * (t - floor));
            }
        }
        return Nodes.of(span, grid.step(), masses, none);
    }

    private void add(double[] masses, double index, double mass) {
        if (index >= 0 && index < span.count()) {
            masses[(int) index] += mass;
        }
    }
}
