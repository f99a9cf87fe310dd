package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.time.LocalDate;
import java.util.Optional;

/** An actual start that lies after the day of the analysis. */
final class ActualStartInTheFuture extends ProjectRule {
    ActualStartInTheFuture() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Optional<LocalDate> day = glance.schedule().startActual();
        return day.flatMap(told -> glance.remark(
                told.isAfter(glance.today()),
                "start_actual",
                glance.say().date(told),
                glance.say().date(glance.today())));
    }
}
