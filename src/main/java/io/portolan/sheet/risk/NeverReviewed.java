package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk that was never reviewed. */
final class NeverReviewed extends RiskRule {
    NeverReviewed() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                has(risk, "review_date")
                        && risk.value().isOpen()
                        && risk.row()
                                .cell("review_date")
                                .filter(cell -> cell.isBlank())
                                .isPresent(),
                risk,
                "review_date");
    }
}
