package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Values that speak of several periods at once and can not be taken apart. */
final class NotOnePeriod extends IndicatorRule {
    NotOnePeriod() {
        super(Severity.MEDIUM, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Indicator indicator = assessment.indicator();
        return indicator.accumulation().isOpaque()
                ? remark(indicator.cell(), assessment, Sentence.of(assessment, say))
                : Optional.empty();
    }
}
