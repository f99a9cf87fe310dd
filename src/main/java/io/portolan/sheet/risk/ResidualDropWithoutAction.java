package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A rating that falls although no response is written that could lower it. */
final class ResidualDropWithoutAction extends RiskRule {
    ResidualDropWithoutAction() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        boolean asked = has(risk, "mitigation") || has(risk, "response_strategy");
        return asked && risk.value().isOpen() && risk.value().care().response().isEmpty()
                ? drop(risk, "score").or(() -> drop(risk, "probability")).or(() -> drop(risk, "impact_cost"))
                : Optional.empty();
    }

    private static Optional<Remark> drop(Sourced<Risk> risk, String field) {
        String after = "residual_" + field;
        return Before.of(risk.row(), field, after)
                .filter(Before::falls)
                .flatMap(drop -> remark(true, risk, after, text(risk, field), text(risk, after)));
    }
}
