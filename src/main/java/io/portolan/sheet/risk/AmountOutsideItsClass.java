package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;

/** An impact class that the amount beside it contradicts, by the scale of the workbook itself. */
final class AmountOutsideItsClass extends RegisterRule {
    AmountOutsideItsClass() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        if (rows.isEmpty() || !RiskRule.has(rows.get(0), "impact")) {
            return List.of();
        }
        Conventions conventions = Conventions.of(rows.get(0).row().table(), context);
        return conventions
                .impactScale()
                .filter(scale -> scale.hasBands() && !conventions.amountsInImpact())
                .map(scale -> rows.stream()
                        .flatMap(risk -> look(risk, scale, context).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Remark> look(Sourced<Risk> risk, Scale scale, Context context) {
        Optional<Double> amount = risk.value()
                .consequence()
                .size()
                .filter(size -> risk.value().consequence().shape() != Shape.Kind.BAND)
                .map(Math::abs);
        Optional<Double> code = risk.value().consequence().code();
        return amount.flatMap(scale::holding)
                .filter(level -> risk.value().isOpen() && code.isPresent() && level.code() != code.get())
                .map(level -> Remark.of(
                        risk.ref("impact"),
                        risk.value().name(),
                        RiskRule.written(risk, "impact", RiskRule.words(context)),
                        RiskRule.words(context).number(amount.orElse(0.0)),
                        level.label(),
                        scale.place()));
    }
}
