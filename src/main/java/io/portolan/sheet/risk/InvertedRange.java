package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;

/** A range whose numbers are not in order, such as a minimum above the most likely value. */
final class InvertedRange extends RiskRule {
    InvertedRange() {
        super(Severity.CRITICAL);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        Words words = words(context);
        Amounts n = Amounts.of(risk.row(), false).unsigned();
        return above(n.low(), n.mode(), risk, "impact_low", "impact_mode", words)
                .or(() -> above(n.mode(), n.high(), risk, "impact_mode", "impact_high", words))
                .or(() -> above(n.low(), n.high(), risk, "impact_low", "impact_high", words))
                .or(() -> above(n.p10(), n.p90(), risk, "impact_p10", "impact_p90", words));
    }

    private static Optional<Remark> above(
            OptionalDouble low,
            OptionalDouble high,
            Sourced<Risk> risk,
            String lowField,
            String highField,
            Words words) {
        boolean inverted = low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble();
        return inverted
                ? remark(true, risk, lowField, written(risk, lowField, words), written(risk, highField, words))
                : Optional.empty();
    }
}
