package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Period;
import java.time.LocalDate;
import java.util.Optional;

/** An indicator whose last value is long past. */
final class StaleIndicator extends IndicatorRule {
    StaleIndicator() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    boolean speaksOfTheTable() {
        return true;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        if (assessment.n() == 0) {
            return Optional.empty();
        }
        Period last = assessment.latestMeasurement().period();
        double patience = 1 + context.settings().number("kpi.stale");
        LocalDate due = last.first()
                .plusDays(Math.round(patience * assessment.timeline().cadence().days()));
        return context.asOf().isAfter(due)
                ? remark(
                        assessment.latestMeasurement().cell(),
                        assessment,
                        say.period(last),
                        say.words().date(context.asOf()))
                : Optional.empty();
    }
}
