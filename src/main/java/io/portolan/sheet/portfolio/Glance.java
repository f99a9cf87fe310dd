package io.portolan.sheet.portfolio;

import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One project as a rule looks at it.
 *
 * @param row the project
 * @param context what is known beside it
 * @param say how to write figures
 * @param tellsTime whether time that has gone by until the day of the analysis says anything
 */
record Glance(Sourced<Project> row, Context context, Say say, boolean tellsTime) {
    Project project() {
        return row.value();
    }

    Project.Schedule schedule() {
        return project().schedule();
    }

    Project.Money money() {
        return project().money();
    }

    double done() {
        return project().progress().done();
    }

    /** The share of planned time that has gone by; NaN when not known. */
    double elapsed() {
        return tellsTime ? schedule().elapsed(today()) : Double.NaN;
    }

    LocalDate today() {
        return context.asOf();
    }

    double setting(String key) {
        return context.settings().number(key);
    }

    /** Whether the list has a column for a field, so that its absence can be a fault. */
    boolean has(String field) {
        return row.row().table().column(field).isPresent();
    }

    boolean isBlank(String field) {
        return has(field) && row.row().text(field).isEmpty();
    }

    /** A remark on a field, if it is to be made. */
    Optional<Remark> remark(boolean made, String field, String... arguments) {
        return made ? Optional.of(Remark.of(row.ref(field), project().subject(), arguments)) : Optional.empty();
    }
}
