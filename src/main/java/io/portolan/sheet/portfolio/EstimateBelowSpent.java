package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A forecast of the whole cost that is below what is already spent. */
final class EstimateBelowSpent extends ProjectRule {
    EstimateBelowSpent() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        Project.Money money = glance.money();
        return glance.remark(
                money.estimate() < money.spent(),
                "eac",
                glance.say().money(money.estimate()),
                glance.say().money(money.spent()));
    }
}
