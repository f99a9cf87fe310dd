package io.portolan.sheet.method;

import io.portolan.table.Vocabulary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One artefact or requirement of one project.
 *
 * @param project the project, or the sheet's name where none is named
 * @param artefact what is asked for
 * @param gate the gate or phase that it belongs to, "" when none is named
 * @param state whether it is there
 * @param weight how much it counts beside the others
 * @param waiver why it need not be there, "" when nothing is said
 * @param approver who approves it, "" when nobody is named
 * @param due by when
 * @param completed when it was completed or approved
 */
record Check(
        String project,
        String artefact,
        String gate,
        Optional<State> state,
        double weight,
        String waiver,
        String approver,
        Optional<LocalDate> due,
        Optional<LocalDate> completed) {
    /** Whether an artefact is there. */
    enum State {
        PRESENT(1),
        PARTIAL(0.5),
        MISSING(0),
        WAIVED(0);

        private final double score;

        State(double score) {
            this.score = score;
        }

        double score() {
            return score;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a text says in the words for yes, partly, no and not applicable, else in those for a status. */
        static Optional<State> of(String text) {
            String yes = Vocabulary.of("boolean").find(text).orElse("");
            String status = Vocabulary.of("status").find(text).orElse("");
            return switch (yes.isEmpty() ? status : yes) {
                case "yes", "closed" -> Optional.of(PRESENT);
                case "partial" -> Optional.of(PARTIAL);
                case "no", "open", "on_hold" -> Optional.of(MISSING);
                case "not_applicable", "cancelled" -> Optional.of(WAIVED);
                default -> Optional.empty();
            };
        }
    }

    boolean isWaived() {
        return state.filter(State.WAIVED::equals).isPresent();
    }

    /** Whether it had to be there by a day: what has no day is asked for now. */
    boolean isDue(LocalDate day) {
        return due.filter(when -> when.isAfter(day)).isEmpty();
    }

    /** Whether it counts: told, due and not waived. */
    boolean counts(LocalDate day) {
        return state.isPresent() && !isWaived() && isDue(day);
    }

    /** Whether it is due and not fully there. */
    boolean isOutstanding(LocalDate day) {
        return counts(day) && state.filter(State.PRESENT::equals).isEmpty();
    }

    /** Whether it came after the day that it was due. */
    boolean isLate() {
        return due.isPresent()
                && completed.filter(day -> day.isAfter(due.get())).isPresent();
    }
}
