package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A project at 0 % after a quarter of its planned time. */
final class StartedWithoutProgress extends ProjectRule {
    StartedWithoutProgress() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        double elapsed = glance.elapsed();
        return glance.remark(
                glance.project().isOpen() && glance.done() == 0 && elapsed > 0.25,
                "percent_complete",
                glance.say().wholePercent(Math.min(1, elapsed)));
    }
}
