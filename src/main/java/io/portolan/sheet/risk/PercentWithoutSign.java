package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A probability such as 70 in a column of shares, where it can only mean 70 %. */
final class PercentWithoutSign extends RegisterRule {
    PercentWithoutSign() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        boolean shares = rows.stream()
                .limit(1)
                .anyMatch(risk -> ProbabilityScale.of(risk.row().table()) == ProbabilityScale.SHARE);
        return rows.stream()
                .filter(risk -> shares
                        && risk.row()
                                .quantity("probability")
                                .filter(ProbabilityScale::isHundredths)
                                .isPresent())
                .map(risk ->
                        Remark.of(risk.ref("probability"), risk.value().name(), RiskRule.text(risk, "probability")))
                .toList();
    }
}
