package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.statistics.control.Signal;
import java.util.Optional;

/** The latest value belongs to a change for the worse that stands after correction for the number of indicators. */
final class ConfirmedConcern extends IndicatorRule {
    ConfirmedConcern() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    boolean collapses() {
        return false;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Optional<Signal> signal = assessment.latestSignal();
        if (!assessment.concerns() || !assessment.survives() || signal.isEmpty()) {
            return Optional.empty();
        }
        String value =
                say.value(assessment.indicator(), assessment.latestValue().orElse(Double.NaN));
        return remark(
                assessment.latestMeasurement().cell(),
                assessment,
                value,
                Sentence.reason(signal.get(), say),
                Sentence.of(assessment, say));
    }
}
