package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk that nobody answers for. */
final class OwnerMissing extends RiskRule {
    OwnerMissing() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                has(risk, "owner")
                        && risk.value().isOpen()
                        && risk.value().care().owner().isEmpty(),
                risk,
                "owner");
    }
}
