package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A closed risk without the day it was closed. */
final class ClosedWithoutReason extends RiskRule {
    ClosedWithoutReason() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                has(risk, "date_closed")
                        && risk.value().status() == Risk.Status.CLOSED
                        && risk.row().date("date_closed").isEmpty(),
                risk,
                "date_closed");
    }
}
