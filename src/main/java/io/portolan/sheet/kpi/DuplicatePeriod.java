package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** A period that stands twice for one indicator. */
final class DuplicatePeriod extends IndicatorRule {
    DuplicatePeriod() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    boolean collapses() {
        return false;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        if (assessment.indicator().duplicates().isEmpty() || RepeatedPeriods.isPattern(assessment.indicator())) {
            return Optional.empty();
        }
        Measurement first = assessment.indicator().duplicates().get(0);
        String period = say.period(first.period());
        return remark(
                first.cell(),
                assessment,
                period,
                say.count(assessment.indicator().duplicates().size()));
    }
}
