package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Scaled;
import io.portolan.table.Row;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A risk as it is to be once its response is done.
 *
 * <p>Its probability is the residual one, read as the probability is; its amount the range as it was, shrunk to the residual amount; where
 * only a residual expected value is stated, the probability is lowered until that is met. A column that is blank leaves its part unchanged.
 */
final class Afterwards {
    private Afterwards() {}

    /** The risk after its response; empty where no residual figure is stated or the risk does not count in the exposure. */
    static Optional<Event> of(Sourced<Risk> risk, Conventions conventions) {
        if (!risk.value().isQuantified()) {
            return Optional.empty();
        }
        Optional<Double> probability = probability(risk.row(), conventions);
        Optional<Double> share = amount(risk);
        if (probability.isEmpty() && share.isEmpty()) {
            return byExpectedValue(risk);
        }
        Distribution before = risk.value().consequence().amount().orElseThrow();
        return Optional.of(Events.of(
                risk.value(),
                probability.orElseGet(() -> risk.value().likelihood().share().orElseThrow()),
                share.map(factor -> Scaled.of(before, factor)).orElse(before)));
    }

    private static Optional<Double> probability(Row row, Conventions conventions) {
        return conventions
                .probability()
                .read(
                        row.cell("residual_probability"),
                        row.quantity("residual_probability"),
                        conventions.probabilityScale())
                .share()
                .filter(p -> p >= 0 && p <= 1);
    }

    /** The residual amount over the amount. */
    private static Optional<Double> amount(Sourced<Risk> risk) {
        OptionalDouble residual = risk.row().number("residual_impact_cost");
        return risk.value()
                .consequence()
                .size()
                .filter(size -> residual.isPresent() && size != 0)
                .map(size -> Math.abs(residual.getAsDouble() / size));
    }

    private static Optional<Event> byExpectedValue(Sourced<Risk> risk) {
        OptionalDouble residual = risk.row().number("residual_expected_value");
        double before = Math.abs(risk.value().expectedValue().orElse(0.0));
        if (residual.isEmpty() || before == 0) {
            return Optional.empty();
        }
        double share = Math.abs(residual.getAsDouble()) / before;
        double probability = risk.value().likelihood().share().orElseThrow();
        return Optional.of(Events.of(
                risk.value(),
                Math.min(1, share * probability),
                risk.value().consequence().amount().orElseThrow()));
    }
}
