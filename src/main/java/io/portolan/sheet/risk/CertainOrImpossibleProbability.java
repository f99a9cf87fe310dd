package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk that is certain or impossible: an issue, or no risk at all. */
final class CertainOrImpossibleProbability extends RiskRule {
    CertainOrImpossibleProbability() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && risk.value()
                                .likelihood()
                                .share()
                                .filter(p -> p == 0 || p == 1)
                                .isPresent(),
                risk,
                "probability",
                () -> words(context).percent(risk.value().likelihood().share().orElse(0.0)));
    }
}
