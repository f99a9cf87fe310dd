package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Far more of the budget spent than of the work done. */
final class SpendingAheadOfProgress extends ProjectRule {
    SpendingAheadOfProgress() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        double share = EarnedValue.ratio(glance.money().spent(), glance.money().approved());
        return glance.remark(
                glance.project().isOpen() && share - glance.done() > glance.setting("portfolio.spending.gap"),
                "actual_cost",
                glance.say().wholePercent(share),
                glance.say().wholePercent(glance.done()));
    }
}
