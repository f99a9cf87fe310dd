package io.portolan.sheet.stakeholders;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** Somebody further off than wished, with nothing planned. */
final class GapWithoutAction extends StakeholderRule {
    GapWithoutAction() {
        super(Severity.MEDIUM, Role.RIGHT_HAND, "strategy");
    }

    @Override
    boolean isWrong(Stakeholder one, Register register) {
        return register.isFurtherOff(one) && one.strategy().isEmpty() && !register.isAgainst(one);
    }

    @Override
    List<String> arguments(Stakeholder one, Register register, Say say) {
        return List.of(
                say.engagement(one.current().orElseThrow()),
                say.engagement(one.desired().orElseThrow()));
    }
}
