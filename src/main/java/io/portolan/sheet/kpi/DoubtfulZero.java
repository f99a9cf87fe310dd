package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Arrays;
import java.util.Optional;

/** Zeros far from all other values, which may stand for a missing value. */
final class DoubtfulZero extends IndicatorRule {
    private static final int LEAST = 6;
    private static final double MOST = 0.25;
    private static final double SPREADS = 1.5;

    DoubtfulZero() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        double[] values = assessment.indicator().values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        double[] others =
                Arrays.stream(values).filter(value -> value != 0).sorted().toArray();
        int zeros = values.length - others.length;
        if (zeros == 0 || others.length < LEAST || zeros > MOST * values.length || !isFar(others)) {
            return Optional.empty();
        }
        int place = assessment.indicator().values().indexOf(0.0);
        return remark(
                assessment.indicator().measurements().get(place).cell(),
                assessment,
                say.count(zeros),
                say.value(assessment.indicator(), others[0]),
                say.value(assessment.indicator(), others[others.length - 1]));
    }

    /** Whether zero lies farther below the least of the others than these are spread. */
    private static boolean isFar(double[] sorted) {
        double least = sorted[0];
        return least > 0 && least > SPREADS * (sorted[sorted.length - 1] - least);
    }
}
