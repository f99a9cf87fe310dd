package io.portolan.statistics.survival;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The share that has ended in one of several ways after a time, such as closed beside cancelled.
 *
 * <p>F_k(t) = Σ S(tᵢ−)·d_ki/nᵢ over tᵢ ≤ t, S the Kaplan–Meier curve of all ends together; the shares of all ways and what goes on add up to
 * 1. One minus the Kaplan–Meier curve of a single way, others taken for censored, would be too high. Source: O. Aalen and S. Johansen (1978).
 */
public final class CompetingEnds {
    private final List<Observation> observations;
    private final KaplanMeier all;

    private CompetingEnds(List<Observation> observations) {
        this.observations = List.copyOf(observations);
        this.all = KaplanMeier.of(observations);
    }

    /** The ends of some observations. */
    public static CompetingEnds of(List<Observation> observations) {
        return new CompetingEnds(observations);
    }

    /** The share that has ended in this way by a time; empty beyond the longest time watched while some go on. */
    public OptionalDouble share(int end, double time) {
        if (all.at(time).isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = 0;
        double before = 1;
        for (KaplanMeier.Step step : all.steps()) {
            if (step.time() <= time) {
                share += before * endedIn(end, step.time()) / step.atRisk();
            }
            before = step.survival();
        }
        return OptionalDouble.of(share);
    }

    private long endedIn(int end, double time) {
        return observations.stream()
                .filter(one -> one.end() == end && one.time() == time)
                .count();
    }

    /** The chance to end in this way within so much more time, of one that has lasted so long; empty where the curve does not reach. */
    public OptionalDouble endsWithin(int end, double more, double lasted) {
        OptionalDouble goesOn = all.at(lasted);
        OptionalDouble then = share(end, lasted + more);
        if (goesOn.isEmpty() || then.isEmpty() || goesOn.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        double now = share(end, lasted).orElseThrow();
        return OptionalDouble.of((then.getAsDouble() - now) / goesOn.getAsDouble());
    }
}
