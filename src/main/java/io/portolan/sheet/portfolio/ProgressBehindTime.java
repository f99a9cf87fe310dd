package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Less than half done when more than four fifths of the planned time has gone by. */
final class ProgressBehindTime extends ProjectRule {
    ProgressBehindTime() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        double elapsed = glance.elapsed();
        return glance.remark(
                glance.project().isOpen() && glance.done() > 0 && glance.done() < 0.5 && elapsed > 0.8,
                "percent_complete",
                glance.say().wholePercent(glance.done()),
                glance.say().wholePercent(Math.min(1, elapsed)));
    }
}
