package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A response that costs more than the expected value that it takes away. */
final class ResponseCostsMoreThanItSaves extends RiskRule {
    ResponseCostsMoreThanItSaves() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        double cost = risk.row().number("response_cost").orElse(0);
        return saving(risk)
                .filter(saving -> risk.value().isOpen() && cost > 0 && cost > saving)
                .flatMap(saving -> remark(
                        true,
                        risk,
                        "response_cost",
                        written(risk, "response_cost", words(context)),
                        words(context).number(Math.max(0, saving))));
    }

    /** The expected value before less that after the response; it needs a stated residual to be known. */
    private static Optional<Double> saving(Sourced<Risk> risk) {
        return Before.of(risk.row(), "expected_value", "residual_expected_value")
                .or(() -> computed(risk))
                .map(before -> before.inherent() - before.residual());
    }

    private static Optional<Before> computed(Sourced<Risk> risk) {
        Optional<Before> probability = Before.of(risk.row(), "probability", "residual_probability");
        Optional<Before> amount = Before.of(risk.row(), "impact_cost", "residual_impact_cost");
        return probability.flatMap(
                p -> amount.map(a -> new Before(p.inherent() * a.inherent(), p.residual() * a.residual())));
    }
}
