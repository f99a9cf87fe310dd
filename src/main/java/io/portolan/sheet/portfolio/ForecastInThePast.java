package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.time.LocalDate;
import java.util.Optional;

/** A forecast end that has gone by while the project is still open. */
final class ForecastInThePast extends ProjectRule {
    ForecastInThePast() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Optional<LocalDate> day = glance.schedule().endForecast();
        return day.flatMap(told -> glance.remark(
                glance.tellsTime()
                        && told.isBefore(glance.today())
                        && glance.project().isOpen(),
                "end_forecast",
                glance.say().date(told),
                glance.say().date(glance.today())));
    }
}
