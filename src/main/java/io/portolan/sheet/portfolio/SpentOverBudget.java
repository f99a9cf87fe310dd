package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** More spent than budgeted, with neither a forecast of cost nor a revised budget. */
final class SpentOverBudget extends ProjectRule {
    SpentOverBudget() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Project.Money money = glance.money();
        boolean isSilent = Double.isNaN(money.estimate()) && Double.isNaN(money.budgetRevised());
        return glance.remark(
                isSilent && money.budget() > 0 && money.spent() > money.budget(),
                "actual_cost",
                glance.say().money(money.spent()),
                glance.say().money(money.budget()));
    }
}
