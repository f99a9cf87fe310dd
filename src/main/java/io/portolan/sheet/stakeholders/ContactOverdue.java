package io.portolan.sheet.stakeholders;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** Somebody who was not spoken to for longer than meant. */
final class ContactOverdue extends StakeholderRule {
    ContactOverdue() {
        super(Severity.LOW, Role.RIGHT_HAND, "last_contact");
    }

    @Override
    boolean isWrong(Stakeholder one, Register register) {
        return register.overdueContact(one).isPresent();
    }

    @Override
    List<String> arguments(Stakeholder one, Register register, Say say) {
        return List.of(
                Integer.toString(register.overdueContact(one).orElseThrow()),
                Integer.toString(one.days().orElseThrow()));
    }
}
