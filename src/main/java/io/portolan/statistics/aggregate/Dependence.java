package io.portolan.statistics.aggregate;

import java.util.Collections;
import java.util.List;

/**
 * How events depend on each other: a Gaussian copula with a factor for all and a factor for each group. The latent
 * score of an event of group g is √across·Z₀ + √(within − across)·Z_g + √(1 − within)·ε with independent standard
 * normal variables, and a higher score is a higher loss; a gain is a negative loss, so what favours the losses
 * disfavours the gains. Such a matrix of correlations is always positive definite. Source: Li, 2000; Vasicek, 2002.
 *
 * @param across the latent correlation of events of different groups, 0 ≤ across ≤ within
 * @param within the latent correlation of events of one group, at most {@value #GREATEST}
 * @param groups the group of each event, in the order of the events; empty if all are in one group
 */
public record Dependence(double across, double within, List<String> groups) {

    /** Beyond it the common factors leave next to nothing to convolve; see {@link Comonotone} for the limit. */
    public static final double GREATEST = 0.99;

    public Dependence {
        if (!(across >= 0 && across <= within && within <= GREATEST)) {
            throw new IllegalArgumentException(
                    "needs 0 <= across <= within <= " + GREATEST + ", has " + across + ", " + within);
        }
        groups = List.copyOf(groups);
    }

    public static Dependence independent() {
        return new Dependence(0, 0, List.of());
    }

    /** One factor for all: every two events have the latent correlation rho. */
    public static Dependence oneFactor(double rho) {
        return new Dependence(rho, rho, List.of());
    }

    /** Events of one group have the latent correlation {@code within}, others {@code across}. */
    public static Dependence grouped(double across, double within, List<String> groups) {
        return new Dependence(across, within, groups);
    }

    boolean none() {
        return within == 0;
    }

    /** The groups of the given number of events; one group where the factor for all is the only one. */
    List<String> groupsOf(int events) {
        if (groups.isEmpty() || across == within) {
            return Collections.nCopies(events, "");
        }
        if (groups.size() != events) {
            throw new IllegalArgumentException("needs a group for each of " + events + ", has " + groups.size());
        }
        return groups;
    }
}
