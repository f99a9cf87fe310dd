package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Running sums that were taken apart into their periods. */
final class RunningSum extends IndicatorRule {
    RunningSum() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        return assessment.indicator().accumulation() == Accumulation.TAKEN_APART
                ? remark(assessment.indicator().cell(), assessment)
                : Optional.empty();
    }
}
