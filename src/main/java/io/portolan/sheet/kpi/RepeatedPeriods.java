package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;

/** Most periods of an indicator stand more than once, and nothing in the table tells their rows apart. */
final class RepeatedPeriods extends IndicatorRule {
    RepeatedPeriods() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    /** Whether so many periods repeat that it is no slip. */
    static boolean isPattern(Indicator indicator) {
        return 2 * indicator.duplicates().size() >= indicator.measurements().size();
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Indicator indicator = assessment.indicator();
        if (indicator.duplicates().isEmpty() || !isPattern(indicator)) {
            return Optional.empty();
        }
        int values = indicator.duplicates().size() + indicator.measurements().size();
        return remark(
                indicator.cell(),
                assessment,
                say.count(values),
                say.count(indicator.measurements().size()));
    }
}
