package io.portolan.sheet.stakeholders;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;

/** Somebody whose present engagement is told and whose desired one is not. */
final class DesiredMissing extends StakeholderRule {
    DesiredMissing() {
        super(Severity.LOW, Role.METHOD, "engagement_desired");
    }

    @Override
    boolean isWrong(Stakeholder one, Register register) {
        return one.current().isPresent() && one.desired().isEmpty();
    }
}
