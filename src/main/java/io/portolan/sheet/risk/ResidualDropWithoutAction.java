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
                ? drop(risk, "score", context)
                        .or(() -> drop(risk, "probability", context))
                        .or(() -> drop(risk, "impact_cost", context))
                : Optional.empty();
    }

    private static Optional<Remark> drop(Sourced<Risk> risk, String field, Context context) {
        String after = "residual_" + field;
        return Before.of(risk.row(), field, after)
                .filter(Before::falls)
                .flatMap(drop -> remark(
                        true, risk, after, written(risk, field, words(context)), written(risk, after, words(context))));
    }
}
