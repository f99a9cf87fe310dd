package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A percentage above 100 % among others that are not. */
final class PercentageAboveHundred extends IndicatorRule {
    PercentageAboveHundred() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    boolean collapses() {
        return false;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Indicator indicator = assessment.indicator();
        double hundred = indicator.share() ? 1 : 100;
        List<Integer> above = IntStream.range(0, indicator.values().size())
                .filter(i -> indicator.values().get(i) > hundred)
                .boxed()
                .toList();
        boolean few = above.size() <= context.settings().number("kpi.above") * assessment.n();
        if (!indicator.unit().equals("%") || above.isEmpty() || !few) {
            return Optional.empty();
        }
        int first = above.get(0);
        String value = say.value(indicator, indicator.values().get(first));
        return remark(indicator.measurements().get(first).cell(), assessment, value);
    }
}
