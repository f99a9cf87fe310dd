package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A closed risk whose response is still due. */
final class ClosedWithOpenActions extends RiskRule {
    ClosedWithOpenActions() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().status() == Risk.Status.CLOSED
                        && risk.value()
                                .care()
                                .due()
                                .filter(due -> due.isAfter(context.asOf()))
                                .isPresent(),
                risk,
                "due_date",
                () -> risk.value().care().due().map(words(context)::date).orElse(""));
    }
}
