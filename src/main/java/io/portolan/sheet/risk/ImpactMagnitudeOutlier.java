package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.stream.Stream;

/** An amount more than a hundred times larger or smaller than the middle one: perhaps another unit. */
final class ImpactMagnitudeOutlier extends RegisterRule {
    private static final double ORDERS = 2;
    private static final int SMALLEST = 5;

    ImpactMagnitudeOutlier() {
        super(Severity.HIGH);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        double[] sizes = rows.stream()
                .flatMap(ImpactMagnitudeOutlier::size)
                .mapToDouble(Math::log10)
                .sorted()
                .toArray();
        if (sizes.length < SMALLEST) {
            return List.of();
        }
        double middle = sizes[sizes.length / 2];
        return rows.stream()
                .filter(risk -> size(risk).anyMatch(value -> Math.abs(Math.log10(value) - middle) > ORDERS))
                .map(risk -> Remark.of(
                        risk.ref(Stream.of("impact_mode", "impact_cost", "impact")
                                .filter(field -> risk.row().number(field).isPresent())
                                .findFirst()
                                .orElse("impact_low")),
                        risk.value().name(),
                        RiskRule.words(context)
                                .number(risk.value().consequence().size().orElse(0.0)),
                        RiskRule.words(context).number(Math.pow(10, middle))))
                .toList();
    }

    private static Stream<Double> size(Sourced<Risk> risk) {
        return risk.value().consequence().size().stream().map(Math::abs).filter(size -> size > 0);
    }
}
