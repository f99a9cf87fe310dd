package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An amount below zero among costs above zero, without a word on whether it is a saving. */
final class UnmarkedOpportunity extends RiskRule {
    UnmarkedOpportunity() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpportunity()
                        && text(risk, "threat_opportunity").isEmpty()
                        && risk.value()
                                .consequence()
                                .size()
                                .filter(size -> size < 0)
                                .isPresent(),
                risk,
                amountField(risk),
                () -> words(context).number(risk.value().consequence().size().orElse(0.0)));
    }
}
