package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk that should have come by a day that has passed. */
final class ProximityPassed extends RiskRule {
    ProximityPassed() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && risk.row()
                                .date("proximity")
                                .filter(day -> day.isBefore(context.asOf()))
                                .isPresent(),
                risk,
                "proximity",
                () -> risk.row().date("proximity").map(words(context)::date).orElse(""));
    }
}
