package io.portolan.sheet.stakeholders;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** Somebody powerful who is resistant or does not know of it. */
final class PowerfulAndAgainst extends StakeholderRule {
    PowerfulAndAgainst() {
        super(Severity.HIGH, Role.RIGHT_HAND, "power");
    }

    @Override
    boolean isWrong(Stakeholder one, Register register) {
        return register.isAgainst(one);
    }

    @Override
    List<String> arguments(Stakeholder one, Register register, Say say) {
        return List.of(
                say.level(one.power().orElseThrow()),
                say.level(register.top()),
                say.engagement(one.current().orElseThrow()));
    }
}
