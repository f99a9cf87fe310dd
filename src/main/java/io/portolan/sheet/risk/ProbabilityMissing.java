package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk without a readable probability; it cannot count in any total. */
final class ProbabilityMissing extends RiskRule {
    ProbabilityMissing() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                has(risk, "probability")
                        && risk.value().isOpen()
                        && risk.value().likelihood().share().isEmpty()
                        && risk.value().likelihood().code().isEmpty(),
                risk,
                "probability",
                risk.row().text("probability").orElse("–"));
    }
}
