package io.portolan.sheet.risk;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A score that is not probability class times impact class, in a sheet where it mostly is. */
final class ScoreMismatch implements Rule<Risk> {
    private static final double NEAR = 1e-6;
    private static final double MOSTLY = 0.6;

    @Override
    public Severity severity() {
        return Severity.MEDIUM;
    }

    @Override
    public Role role() {
        return Role.RISK;
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        List<Sourced<Risk>> scored = rows.stream()
                .filter(risk -> risk.value().care().score().isPresent()
                        && risk.value().score().isPresent())
                .toList();
        List<Sourced<Risk>> differ =
                scored.stream().filter(ScoreMismatch::differs).toList();
        if (scored.size() - differ.size() < MOSTLY * scored.size()) {
            // The sheet scores by a rule of its own; nothing can be said of single rows.
            return List.of();
        }
        return differ.stream()
                .map(risk -> Remark.of(
                        risk.ref("score"),
                        risk.value().name(),
                        RiskRule.words(context)
                                .number(risk.value().care().score().orElse(0.0)),
                        RiskRule.words(context).number(risk.value().score().orElse(0.0))))
                .toList();
    }

    private static boolean differs(Sourced<Risk> risk) {
        return Math.abs(risk.value().care().score().orElse(0.0)
                        - risk.value().score().orElse(0.0))
                > NEAR;
    }
}
