package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A running project without a budget above zero, or negative spending. */
final class NegativeOrMissingBudget extends ProjectRule {
    NegativeOrMissingBudget() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Project.Money money = glance.money();
        if (money.spent() < 0) {
            return glance.remark(true, "actual_cost", glance.say().say("budget.negative-spending"));
        }
        boolean isMissing = glance.isBlank("budget") && Double.isNaN(money.approved());
        String fault = isMissing ? "budget.blank" : money.approved() < 0 ? "budget.negative" : "budget.zero";
        boolean isWrong = isMissing || money.approved() <= 0;
        return glance.remark(
                glance.project().isOpen() && isWrong, "budget", glance.say().say(fault));
    }
}
