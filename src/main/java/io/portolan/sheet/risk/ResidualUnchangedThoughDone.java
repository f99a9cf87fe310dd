package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A rating that stays what it was although the response is done: either nobody assessed it anew, or the response does not work. */
final class ResidualUnchangedThoughDone extends RiskRule {
    ResidualUnchangedThoughDone() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        boolean done = risk.value().care().response().filter(Cues.DONE::begins).isPresent();
        return Before.of(risk.row(), "score", "residual_score")
                .filter(before -> done && risk.value().isOpen() && !before.rises() && !before.falls())
                .flatMap(before ->
                        remark(true, risk, "residual_score", written(risk, "residual_score", words(context))));
    }
}
