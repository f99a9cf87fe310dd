package io.portolan.sheet.objectives;

import io.portolan.settings.Settings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a key result is beside how much of its time is gone.
 *
 * <p>Pace = score / elapsed share of the period, as if progress were even; at that pace it is the score at the end. Where check-ins stand side by side
 * the {@link Projection} says more. Needs a period, and a tenth of it gone.
 *
 * @param elapsed the share of the period that is gone
 * @param ratio score by elapsed share
 * @param projected the score at the end at this pace, at most 1
 * @param status on track, behind or at risk
 */
record Pace(double elapsed, double ratio, double projected, Status status) {
    /** What the pace says. */
    enum Status {
        ON_TRACK("on-track"),
        BEHIND("behind"),
        AT_RISK("at-risk");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final double LEAST_ELAPSED = 0.1;

    /** The pace of a line as of a day; empty without a score or a period, before it has begun in earnest and after its end. */
    static Optional<Pace> of(KeyResult result, LocalDate asOf, Settings settings) {
        Optional<LocalDate> from = Cycle.of(result.row()).map(Cycle::first);
        OptionalDouble score = result.score();
        if (from.isEmpty() || result.due().isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        double whole = ChronoUnit.DAYS.between(from.get(), result.due().get()) + 1.0;
        double elapsed = Math.min(1, (ChronoUnit.DAYS.between(from.get(), asOf) + 1.0) / whole);
        if (whole <= 0 || elapsed < LEAST_ELAPSED) {
            return Optional.empty();
        }
        double ratio = score.getAsDouble() / elapsed;
        Status status = ratio >= settings.number("okr.pace.on-track")
                ? Status.ON_TRACK
                : ratio >= settings.number("okr.pace.behind") ? Status.BEHIND : Status.AT_RISK;
        return Optional.of(new Pace(elapsed, ratio, Math.min(1, ratio), status));
    }
}
