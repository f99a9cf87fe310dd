package io.portolan.sheet.objectives;

import io.portolan.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of the sheet: a key result, or an objective of its own where there is no such column.
 *
 * @param objective the objective it belongs to
 * @param text what is to be reached, "" when the line names the objective only
 * @param owner who answers for it, "" when nobody is named
 * @param parent the objective above, "" when none is named
 * @param start the value at the beginning
 * @param current the value now
 * @param target the value to reach
 * @param typedScore the score as typed, from 0 to 1
 * @param confidence how sure its owner is, from 0 to 1
 * @param weight how much it counts beside the others; 1 when nothing is said
 * @param committed whether it must be reached in full
 * @param due by when
 * @param checked when it was looked at last
 * @param checkIns the values found on the way, the earliest first, one a day
 * @param row where it stands
 */
record KeyResult(
        String objective,
        String text,
        String owner,
        String parent,
        OptionalDouble start,
        OptionalDouble current,
        OptionalDouble target,
        OptionalDouble typedScore,
        OptionalDouble confidence,
        double weight,
        boolean committed,
        Optional<LocalDate> due,
        Optional<LocalDate> checked,
        List<CheckIn> checkIns,
        Row row) {
    KeyResult {
        checkIns = List.copyOf(checkIns);
    }

    /** The same with other check-ins. */
    KeyResult with(List<CheckIn> others) {
        return new KeyResult(
                objective,
                text,
                owner,
                parent,
                start,
                current,
                target,
                typedScore,
                confidence,
                weight,
                committed,
                due,
                checked,
                others,
                row);
    }

    /** What it is called. */
    String title() {
        return text.isEmpty() ? objective : text;
    }

    /**
     * The share of the way from start to target, from 0 to 1: (current − start) / (target − start). Start 0 is assumed where none is given
     * and the target is positive. Where start is target it is 1 when that is met, else 0. The typed score counts where the numbers are not
     * given; empty where neither is. Source: Google re:Work, Grade OKRs.
     */
    OptionalDouble score() {
        return current.isEmpty() || target.isEmpty() ? typedScore : scoreAt(current.getAsDouble());
    }

    /** The score that a value would have; the typed one where the numbers give none. */
    OptionalDouble scoreAt(double value) {
        double from = start.orElse(0);
        double way = target.orElse(Double.NaN) - from;
        if (way == 0) {
            return OptionalDouble.of(value >= target.getAsDouble() ? 1 : 0);
        }
        if (Double.isNaN(way) || (start.isEmpty() && way < 0)) {
            return typedScore;
        }
        return OptionalDouble.of(Math.max(0, Math.min(1, (value - from) / way)));
    }
}
