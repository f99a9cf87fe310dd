package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An open risk whose response should have been done by now. */
final class ActionOverdue extends RiskRule {
    ActionOverdue() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && risk.value()
                                .care()
                                .due()
                                .filter(due -> due.isBefore(context.asOf()))
                                .isPresent(),
                risk,
                "due_date",
                risk.value().care().due().map(words(context)::date).orElse(""),
                words(context).date(context.asOf()));
    }
}
