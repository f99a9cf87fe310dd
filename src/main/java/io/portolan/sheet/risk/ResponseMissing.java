package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk without a response. */
final class ResponseMissing extends RiskRule {
    ResponseMissing() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                (has(risk, "mitigation") || has(risk, "response_strategy"))
                        && risk.value().isOpen()
                        && risk.value().care().response().isEmpty(),
                risk,
                has(risk, "mitigation") ? "mitigation" : "response_strategy");
    }
}
