package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A range whose numbers are not in order, such as a minimum above the most likely value. */
final class InvertedRange extends RiskRule {
    private static final List<List<String>> PAIRS = List.of(
            List.of("impact_low", "impact_mode"),
            List.of("impact_mode", "impact_high"),
            List.of("impact_low", "impact_high"),
            List.of("impact_p10", "impact_p90"));

    InvertedRange() {
        super(Severity.CRITICAL);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return PAIRS.stream()
                .filter(pair -> above(risk, pair.get(0), pair.get(1)))
                .findFirst()
                .flatMap(pair -> remark(true, risk, pair.get(0), text(risk, pair.get(0)), text(risk, pair.get(1))));
    }

    private static boolean above(Sourced<Risk> risk, String low, String high) {
        OptionalDouble a = risk.row().number(low);
        OptionalDouble b = risk.row().number(high);
        return a.isPresent() && b.isPresent() && a.getAsDouble() > b.getAsDouble();
    }

    private static String text(Sourced<Risk> risk, String field) {
        return risk.row().text(field).orElse("");
    }
}
