package io.portolan.sheet.actions;

import io.portolan.statistics.survival.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a log.
 *
 * @param id its number, "" when it has none
 * @param text what it is about
 * @param type action, issue, decision … as written; the sheet's name where there is no such column
 * @param decision whether it waits for a decision
 * @param project the project that it belongs to, "" when none is named
 * @param team the department that owns it, "" when none is named
 * @param owner who answers for it, "" when nobody is named
 * @param priority as written, "" when nothing is said
 * @param state whether it goes on
 * @param opened when it was raised
 * @param due the day first promised
 * @param revised the latest day promised since, where that is another one
 * @param closed the day it ended
 * @param updated when somebody touched it last
 */
record Item(
        String id,
        String text,
        String type,
        boolean decision,
        String project,
        String team,
        String owner,
        String priority,
        State state,
        Optional<LocalDate> opened,
        Optional<LocalDate> due,
        Optional<LocalDate> revised,
        Optional<LocalDate> closed,
        Optional<LocalDate> updated) {
    /** What became of an item. */
    enum State {
        OPEN,
        CLOSED,
        CANCELLED
    }

    /** The end of an item that was given up; closing is {@link Observation#EVENT}. */
    static final int CANCELLED = 2;

    /** What it is called: its number and what it is about. */
    String name() {
        return text.isEmpty() || id.isEmpty() ? id + text : id + " " + text;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** The day that counts now: the latest promise. */
    Optional<LocalDate> promised() {
        return revised.or(() -> due);
    }

    /** Days past the latest promise; 0 or less while there is time. */
    long daysOver(LocalDate asOf) {
        return promised().map(day -> ChronoUnit.DAYS.between(day, asOf)).orElse(0L);
    }

    boolean isOverdue(LocalDate asOf) {
        return isOpen() && daysOver(asOf) > 0;
    }

    /** Days since it was raised; empty when that is not known or lies ahead. */
    OptionalDouble age(LocalDate asOf) {
        return opened.filter(day -> !day.isAfter(asOf))
                .map(day -> OptionalDouble.of((double) ChronoUnit.DAYS.between(day, asOf)))
                .orElseGet(OptionalDouble::empty);
    }

    /** How long it has lasted and how it ended; empty when its days are missing or contradict each other. */
    Optional<Observation> observation(LocalDate asOf) {
        if (isOpen()) {
            return age(asOf).stream().boxed().map(Observation::censored).findFirst();
        }
        int end = state == State.CLOSED ? Observation.EVENT : CANCELLED;
        return closed.filter(day -> !day.isAfter(asOf))
                .flatMap(last -> opened.filter(first -> !first.isAfter(last))
                        .map(first -> new Observation(ChronoUnit.DAYS.between(first, last), end)));
    }
}
