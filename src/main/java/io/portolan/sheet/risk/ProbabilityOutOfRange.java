package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A probability below 0 or above 1. */
final class ProbabilityOutOfRange extends RiskRule {
    ProbabilityOutOfRange() {
        super(Severity.CRITICAL);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().likelihood().share().filter(p -> p < 0 || p > 1).isPresent(),
                risk,
                "probability",
                () -> written(risk, "probability", words(context)));
    }
}
