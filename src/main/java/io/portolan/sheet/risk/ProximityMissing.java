package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk that does not say when it may come, in a register that asks for it. */
final class ProximityMissing extends RiskRule {
    ProximityMissing() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(risk.value().isOpen() && leavesBlank(risk, "proximity"), risk, "proximity");
    }
}
