package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Periods of another length among those of an indicator. */
final class MixedRhythm extends IndicatorRule {
    MixedRhythm() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    boolean speaksOfTheTable() {
        return true;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Indicator indicator = assessment.indicator();
        return indicator.aside().isEmpty()
                ? Optional.empty()
                : remark(
                        indicator.aside().get(0).cell(),
                        assessment,
                        say.count(indicator.aside().size()),
                        say.period(indicator.aside().get(0).period()),
                        say.periods(assessment.n(), assessment.timeline().cadence()));
    }
}
