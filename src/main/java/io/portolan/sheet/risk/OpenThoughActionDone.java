package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk whose response says that it is done: time to assess it anew. */
final class OpenThoughActionDone extends RiskRule {
    OpenThoughActionDone() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && risk.value()
                                .care()
                                .response()
                                .filter(Cues.DONE::begins)
                                .isPresent(),
                risk,
                has(risk, "mitigation") ? "mitigation" : "response_strategy",
                risk.value().care().response().orElse(""));
    }
}
