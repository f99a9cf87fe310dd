package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A project whose manager is its own sponsor. */
final class ManagerIsSponsor extends ProjectRule {
    ManagerIsSponsor() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Project.Team team = glance.project().team();
        boolean isSame = team.manager().isPresent() && team.manager().equals(team.sponsor());
        return glance.remark(
                glance.project().isOpen() && isSame, "sponsor", team.manager().orElse(""));
    }
}
