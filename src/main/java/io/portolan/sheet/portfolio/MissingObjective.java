package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** An open project that serves no objective that is named. */
final class MissingObjective extends ProjectRule {
    MissingObjective() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        return glance.remark(glance.project().isOpen() && glance.isBlank("strategic_objective"), "strategic_objective");
    }
}
