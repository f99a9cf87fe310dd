package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A closed project without an actual end. */
final class ClosedWithoutEnd extends ProjectRule {
    ClosedWithoutEnd() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        boolean isClosed = glance.project().standing().equals(Optional.of(Project.Standing.CLOSED));
        return glance.remark(isClosed && glance.isBlank("end_actual"), "end_actual");
    }
}
