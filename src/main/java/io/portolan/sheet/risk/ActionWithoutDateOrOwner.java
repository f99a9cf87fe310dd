package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A response that has no date, so that nobody can see whether it is late. */
final class ActionWithoutDateOrOwner extends RiskRule {
    ActionWithoutDateOrOwner() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                has(risk, "due_date")
                        && risk.value().isOpen()
                        && risk.value().care().response().isPresent()
                        && risk.row()
                                .cell("due_date")
                                .filter(cell -> cell.isBlank())
                                .isPresent(),
                risk,
                "due_date");
    }
}
