package io.portolan.sheet.stakeholders;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/**
 * The stakeholders of a sheet on a day.
 *
 * @param rows in the order of the sheet
 * @param day the day
 * @param late how much longer than meant a contact may lie back, as a factor
 */
record Register(List<Sourced<Stakeholder>> rows, LocalDate day, double late) {
    private static final double USUAL_TOP = 5;
    private static final double LONG_TOP = 10;

    Register {
        rows = List.copyOf(rows);
    }

    static Register of(List<Sourced<Stakeholder>> rows, Context context) {
        return new Register(rows, context.asOf(), context.settings().number("stakeholders.contact.late"));
    }

    /** The highest level of the scale: ten where a level lies above five. */
    double top() {
        double greatest = rows.stream()
                .map(Sourced::value)
                .flatMapToDouble(one -> DoubleStream.concat(one.power().stream(), one.interest().stream()))
                .max()
                .orElse(USUAL_TOP);
        return greatest > USUAL_TOP ? LONG_TOP : USUAL_TOP;
    }

    /** Whether a level lies in the upper half of the scale. */
    boolean isHigh(double level) {
        return level > (1 + top()) / 2;
    }

    boolean isPowerful(Stakeholder one) {
        return one.power().isPresent() && isHigh(one.power().getAsDouble());
    }

    boolean isAgainst(Stakeholder one) {
        return isPowerful(one)
                && one.current()
                        .filter(now -> now == Engagement.RESISTANT || now == Engagement.UNAWARE)
                        .isPresent();
    }

    boolean isFurtherOff(Stakeholder one) {
        return one.gap().orElse(0) > 0;
    }

    /** Days since the last contact where that is longer than meant. */
    OptionalInt overdueContact(Stakeholder one) {
        long since =
                one.contact().map(last -> ChronoUnit.DAYS.between(last, day)).orElse(0L);
        return one.days().isPresent() && since > late * one.days().getAsInt()
                ? OptionalInt.of((int) since)
                : OptionalInt.empty();
    }

    /** The field of the power–interest map (A. Mendelow 1991); only for those who have both. */
    String quadrant(Stakeholder one) {
        boolean interested = isHigh(one.interest().orElse(0));
        return isPowerful(one) ? interested ? "manage" : "satisfy" : interested ? "inform" : "monitor";
    }

    /** Whom to speak to: those further off than wished and those whose contact is due, the highest priority first. */
    List<Sourced<Stakeholder>> toSpeakTo() {
        return rows.stream()
                .filter(row ->
                        isFurtherOff(row.value()) || overdueContact(row.value()).isPresent())
                .sorted(Comparator.comparingDouble(row ->
                        -row.value().priority(top()).orElse(row.value().gap().orElse(0) > 0 ? 0.1 : 0)))
                .toList();
    }
}
