package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A threat with a negative amount, though the register marks opportunities in a column of their own. */
final class SignMismatch extends RiskRule {
    SignMismatch() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().nature() == Risk.Nature.THREAT
                        && risk.value()
                                .consequence()
                                .size()
                                .filter(size -> size < 0)
                                .isPresent(),
                risk,
                amountField(risk),
                () -> words(context).number(risk.value().consequence().size().orElse(0.0)));
    }
}
