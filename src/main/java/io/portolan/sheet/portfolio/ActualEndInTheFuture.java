package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.time.LocalDate;
import java.util.Optional;

/** An actual end that lies after the day of the analysis. */
final class ActualEndInTheFuture extends ProjectRule {
    ActualEndInTheFuture() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Optional<LocalDate> day = glance.schedule().endActual();
        return day.flatMap(told -> glance.remark(
                told.isAfter(glance.today()),
                "end_actual",
                glance.say().date(told),
                glance.say().date(glance.today())));
    }
}
