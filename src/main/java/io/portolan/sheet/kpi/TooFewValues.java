package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.statistics.control.XmrChart;
import java.util.Optional;

/** Not enough values to tell signal from noise. */
final class TooFewValues extends IndicatorRule {
    TooFewValues() {
        super(Severity.INFO, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        return assessment.verdict() == Verdict.TOO_FEW
                ? remark(
                        assessment.indicator().cell(), assessment, say.count(assessment.n()), say.count(XmrChart.LEAST))
                : Optional.empty();
    }
}
