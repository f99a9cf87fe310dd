package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Percentages of one indicator written in two ways. */
final class MixedPercent extends IndicatorRule {
    MixedPercent() {
        super(Severity.MEDIUM, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Indicator indicator = assessment.indicator();
        return indicator.mixedScale()
                ? indicator.measurements().stream()
                        .filter(m -> m.quantity()
                                .filter(quantity -> quantity.value() > 1)
                                .isPresent())
                        .findFirst()
                        .flatMap(m -> remark(
                                m.cell(),
                                assessment,
                                say.words().number(m.quantity().orElseThrow().value(), 2)))
                : Optional.empty();
    }
}
