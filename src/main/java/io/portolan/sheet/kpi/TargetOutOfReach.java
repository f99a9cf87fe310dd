package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Limits;
import java.util.Optional;

/** The process as it is can not meet its target. */
final class TargetOutOfReach extends IndicatorRule {
    TargetOutOfReach() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    boolean collapses() {
        return false;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Optional<Limits> limits = assessment.limits();
        if (assessment.assurance() != Assurance.FAIL || limits.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = assessment.indicator();
        return remark(
                assessment.latestMeasurement().cell(),
                assessment,
                say.value(indicator, indicator.target().orElseThrow()),
                say.value(indicator, limits.get().lower()),
                say.value(indicator, limits.get().upper()));
    }
}
