package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A project at 100 % that is still open, without an end or long after it. */
final class CompleteButOpen extends ProjectRule {
    CompleteButOpen() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        boolean isTold = glance.project().standing().equals(Optional.of(Project.Standing.OPEN));
        double days = glance.setting("portfolio.close.days");
        boolean isFresh = glance.schedule()
                .endActual()
                .filter(end -> end.plusDays((long) days).isAfter(glance.today()))
                .isPresent();
        return glance.remark(isTold && glance.done() == 1 && !isFresh, "status");
    }
}
