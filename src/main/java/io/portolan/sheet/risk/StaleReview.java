package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An open risk that was not reviewed for longer than the settings allow. */
final class StaleReview extends RiskRule {
    StaleReview() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        long days = risk.value()
                .care()
                .reviewed()
                .map(day -> ChronoUnit.DAYS.between(day, context.asOf()))
                .orElse(0L);
        double most = context.settings().number("risk.stale.days");
        return remark(
                risk.value().isOpen() && days > most,
                risk,
                "review_date",
                Long.toString(days),
                words(context).number(most, 0));
    }
}
