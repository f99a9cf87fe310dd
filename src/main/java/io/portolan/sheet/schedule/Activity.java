package io.portolan.sheet.schedule;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Pert;
import io.portolan.statistics.distribution.Uniform;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One activity as it was read.
 *
 * @param id what others call it by
 * @param name what it is
 * @param low its least duration
 * @param mode its most likely duration, or the only one given
 * @param high its greatest duration
 * @param predecessors what it waits for, as written
 * @param cost what it costs whatever it lasts
 * @param rate what each unit of time of it costs
 */
record Activity(
        String id,
        String name,
        OptionalDouble low,
        OptionalDouble mode,
        OptionalDouble high,
        List<Predecessor> predecessors,
        double cost,
        double rate) {
    Activity {
        predecessors = List.copyOf(predecessors);
    }

    /** Its name for people. */
    String subject() {
        return name.isEmpty() || name.equals(id) ? id : id + " " + name;
    }

    boolean hasDuration() {
        return mode.isPresent() || hasRange();
    }

    boolean hasRange() {
        return low.isPresent() && high.isPresent();
    }

    /** Whether its durations stand in their order and none is negative. */
    boolean isInOrder() {
        double least = low.orElse(mode.orElse(0));
        double likely = mode.orElse(least);
        return least >= 0 && least <= likely && likely <= high.orElse(Math.max(likely, least));
    }

    /** What a plan without ranges counts with: the most likely duration, else the middle of the range; 0 when none is given. */
    double planned() {
        if (mode.isPresent()) {
            return Math.max(0, mode.getAsDouble());
        }
        return hasRange() && isInOrder() ? (low.getAsDouble() + high.getAsDouble()) / 2 : 0;
    }

    /** PERT with λ = 4 over three points, uniform over two, a constant otherwise, and where the points are out of order. */
    Distribution law() {
        if (!hasRange() || !isInOrder()) {
            return Degenerate.of(planned());
        }
        return mode.isPresent()
                ? Pert.of(low.getAsDouble(), mode.getAsDouble(), high.getAsDouble())
                : Uniform.of(low.getAsDouble(), high.getAsDouble());
    }
}
