package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An open project whose last report is older than one and a half cycles. */
final class StaleUpdate extends ProjectRule {
    StaleUpdate() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        double limit = glance.setting("portfolio.stale.cycles.amber") * glance.setting("portfolio.cycle.days");
        return glance.project().updated().flatMap(day -> {
            long age = ChronoUnit.DAYS.between(day, glance.today());
            return glance.remark(
                    glance.project().isOpen() && age > limit,
                    glance.has("report_date") ? "report_date" : "last_updated",
                    glance.say().date(day),
                    glance.say().count(age));
        });
    }
}
