package io.portolan.statistics.aggregate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The law of a sum of some of the events as transforms. Its atoms are kept apart exactly: with probability
 * {@code none} no smooth event occurs, and then the sum has the law {@code atoms}, which on the grid is {@code jumps}.
 */
record Part(Spectrum all, Spectrum jumps, Atoms atoms, double none) {

    /** Products are sums of independent events; mixtures weight the atoms by what leaves them. */
    static Factors.Algebra<Part> algebra(Part one) {
        return new Factors.Algebra<>() {
            @Override
            public Part product(List<Part> parts) {
                return one.times(parts);
            }

            @Override
            public Part mixture(double[] weights, List<Part> parts) {
                return Part.mixture(weights, parts);
            }
        };
    }

    /** This and all the others, in the order of the list. */
    Part times(List<Part> others) {
        List<Part> atomic =
                others.stream().filter(other -> other.atoms != Atoms.zero()).toList();
        double left = none;
        for (Part other : others) {
            left *= other.none;
        }
        return new Part(
                all.times(others.stream().map(Part::all).toList()),
                jumps.times(atomic.stream().map(Part::jumps).toList()),
                left == 0
                        ? Atoms.none()
                        : atoms.plus(atomic.stream().map(Part::atoms).toList()),
                left);
    }

    private static Part mixture(double[] weights, List<Part> parts) {
        if (parts.size() == 1 && weights[0] == 1) {
            return parts.get(0);
        }
        double[] folded = IntStream.range(0, weights.length)
                .mapToDouble(k -> weights[k] * parts.get(k).none)
                .toArray();
        return new Part(
                Spectrum.mixture(weights, parts.stream().map(Part::all).toList()),
                Spectrum.mixture(folded, parts.stream().map(Part::jumps).toList()),
                Atoms.mixture(folded, parts.stream().map(Part::atoms).toList()),
                1);
    }
}
