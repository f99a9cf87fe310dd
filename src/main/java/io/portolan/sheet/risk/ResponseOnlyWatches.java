package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A response that only watches: it changes neither the probability nor the effect. */
final class ResponseOnlyWatches extends RiskRule {
    ResponseOnlyWatches() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && risk.value()
                                .care()
                                .response()
                                .filter(Cues.WATCHING::is)
                                .isPresent(),
                risk,
                has(risk, "mitigation") ? "mitigation" : "response_strategy",
                risk.value().care().response().orElse(""));
    }
}
