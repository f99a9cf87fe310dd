package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;

/** A risk that its response makes worse: what remains afterwards is more than what there was before. */
final class ResidualAboveInherent extends RiskRule {
    private static final List<List<String>> PAIRS = List.of(
            List.of("score", "residual_score"),
            List.of("expected_value", "residual_expected_value"),
            List.of("probability", "residual_probability"),
            List.of("impact", "residual_impact"),
            List.of("impact_cost", "residual_impact_cost"));

    ResidualAboveInherent() {
        super(Severity.HIGH);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return PAIRS.stream()
                .filter(pair -> Before.of(risk.row(), pair.get(0), pair.get(1))
                        .filter(Before::rises)
                        .isPresent())
                .findFirst()
                .flatMap(pair -> remark(
                        true,
                        risk,
                        pair.get(1),
                        written(risk, pair.get(1), words(context)),
                        written(risk, pair.get(0), words(context))));
    }
}
