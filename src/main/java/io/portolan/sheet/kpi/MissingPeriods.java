package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Many periods without a value between the first and the last. */
final class MissingPeriods extends IndicatorRule {
    MissingPeriods() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        int all = assessment.level().size();
        int missing = all - assessment.n();
        boolean many = missing > context.settings().number("kpi.gaps") * all;
        return many && assessment.timeline().regular() && assessment.n() > 0
                ? remark(assessment.indicator().cell(), assessment, say.count(missing), say.count(all))
                : Optional.empty();
    }
}
