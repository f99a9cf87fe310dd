package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A stated expected value that is not probability times amount, in a sheet where it mostly is. */
final class ExpectedValueMismatch extends RegisterRule {
    private static final double NEAR = 0.01;
    private static final double MOSTLY = 0.6;

    ExpectedValueMismatch() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        return Stream.of("", "residual_")
                .flatMap(prefix -> check(rows, prefix, RiskRule.words(context)))
                .toList();
    }

    private static Stream<Remark> check(List<Sourced<Risk>> rows, String prefix, Words words) {
        List<Sourced<Risk>> stated = rows.stream()
                .filter(risk -> computed(risk.row(), prefix).isPresent()
                        && risk.row().number(prefix + "expected_value").isPresent())
                .toList();
        List<Sourced<Risk>> differing =
                stated.stream().filter(risk -> differs(risk.row(), prefix)).toList();
        return stated.size() - differing.size() < MOSTLY * stated.size()
                ? Stream.empty()
                : differing.stream()
                        .map(risk -> Remark.of(
                                risk.ref(prefix + "expected_value"),
                                risk.value().name(),
                                RiskRule.written(risk, prefix + "expected_value", words),
                                words.number(computed(risk.row(), prefix).orElse(0.0))));
    }

    private static Optional<Double> computed(Row row, String prefix) {
        OptionalDouble probability = row.number(prefix + "probability");
        OptionalDouble amount = row.number(prefix + "impact_cost");
        return probability.isPresent() && amount.isPresent()
                ? Optional.of(probability.getAsDouble() * amount.getAsDouble())
                : Optional.empty();
    }

    private static boolean differs(Row row, String prefix) {
        double stated = row.number(prefix + "expected_value").orElse(0);
        double computed = computed(row, prefix).orElse(0.0);
        return Math.abs(stated - computed) > NEAR * Math.max(Math.abs(stated), Math.abs(computed));
    }
}
