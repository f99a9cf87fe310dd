package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** An open project without a project manager. */
final class MissingManager extends ProjectRule {
    MissingManager() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        return glance.remark(glance.project().isOpen() && glance.isBlank("project_manager"), "project_manager");
    }
}
