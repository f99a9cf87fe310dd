package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A risk without an id; findings and history cannot follow it. */
final class MissingRiskId extends RiskRule {
    MissingRiskId() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(has(risk, "risk_id") && risk.value().id().isEmpty(), risk, "risk_id");
    }
}
