package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.time.LocalDate;
import java.util.Optional;

/** A project that ends before it starts, planned or in fact. */
final class EndBeforeStart extends ProjectRule {
    EndBeforeStart() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Project.Schedule dates = glance.schedule();
        return check(glance, dates.startPlanned(), dates.endPlanned(), "end_planned")
                .or(() -> check(glance, dates.start(), dates.endActual(), "end_actual"))
                .or(() -> check(glance, dates.start(), dates.endForecast(), "end_forecast"));
    }

    private static Optional<Remark> check(
            Glance glance, Optional<LocalDate> start, Optional<LocalDate> end, String field) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Say say = glance.say();
        return glance.remark(end.get().isBefore(start.get()), field, say.date(end.get()), say.date(start.get()));
    }
}
