package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An open risk that was not reviewed for longer than the settings allow for the zone that it stands in. */
final class StaleReview extends RiskRule {
    /** Scores from which a risk of the usual five by five classes is red, and amber. */
    private static final double RED = 15;

    private static final double AMBER = 6;
    private static final double GREATEST = 25;

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
        double most = context.settings().number(limit(risk.value()));
        return remark(
                risk.value().isOpen() && days > most,
                risk,
                "review_date",
                Long.toString(days),
                words(context).number(most, 0));
    }

    /** The setting for the zone; a risk without classes on the usual scale has the longest limit. */
    private static String limit(Risk risk) {
        double score = risk.score().filter(product -> product <= GREATEST).orElse(0.0);
        if (score >= RED) {
            return "risk.stale.days.red";
        }
        return score >= AMBER ? "risk.stale.days.amber" : "risk.stale.days";
    }
}
