package io.portolan.sheet.stakeholders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Somebody with a stake.
 *
 * @param name who
 * @param power on the sheet's scale
 * @param interest likewise
 * @param current where they stand
 * @param desired where the project wishes them
 * @param strategy what is planned, "" when nothing is
 * @param days how often contact is meant, in days
 * @param contact when they were spoken to last
 */
record Stakeholder(
        String name,
        OptionalDouble power,
        OptionalDouble interest,
        Optional<Engagement> current,
        Optional<Engagement> desired,
        String strategy,
        OptionalInt days,
        Optional<LocalDate> contact) {
    /** The steps that are missing to the engagement wished for; empty where one of the two is not told. */
    OptionalInt gap() {
        return current.isPresent() && desired.isPresent()
                ? OptionalInt.of(current.get().gapTo(desired.get()))
                : OptionalInt.empty();
    }

    /** power · interest / top² · max(0, gap). */
    OptionalDouble priority(double top) {
        return power.isPresent() && interest.isPresent() && gap().isPresent()
                ? OptionalDouble.of(
                        power.getAsDouble() * interest.getAsDouble() / (top * top) * Math.max(0, gap().getAsInt()))
                : OptionalDouble.empty();
    }

    boolean isPlaced() {
        return power.isPresent() && interest.isPresent();
    }
}
