package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An impact larger than the whole budget of the project, where the settings name that. */
final class ImpactAboveBudget extends RiskRule {
    ImpactAboveBudget() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        double budget = context.settings().number("risk.budget");
        return risk.value()
                .consequence()
                .size()
                .filter(size -> budget > 0 && risk.value().isOpen() && Math.abs(size) > budget)
                .flatMap(size -> remark(
                        true,
                        risk,
                        amountField(risk),
                        words(context).number(Math.abs(size)),
                        words(context).number(budget)));
    }
}
