package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A next review that should have taken place by now. */
final class ReviewOverdue extends RiskRule {
    ReviewOverdue() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && risk.value()
                                .care()
                                .nextReview()
                                .filter(day -> day.isBefore(context.asOf()))
                                .isPresent(),
                risk,
                "review_date",
                () -> risk.value().care().nextReview().map(words(context)::date).orElse(""));
    }
}
