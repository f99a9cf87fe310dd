package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.Optional;

/** A risk that was raised after it was closed, or is yet to be raised. */
final class RaisedAfterClosed extends RiskRule {
    RaisedAfterClosed() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                raised(risk)
                        .filter(day ->
                                day.isAfter(risk.row().date("date_closed").orElse(context.asOf())))
                        .isPresent(),
                risk,
                "date_raised",
                () -> raised(risk).map(words(context)::date).orElse(""));
    }

    private static Optional<LocalDate> raised(Sourced<Risk> risk) {
        return risk.row().date("date_raised");
    }
}
