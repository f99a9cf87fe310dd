package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.Optional;
import java.util.stream.IntStream;

/** A target that changed over the periods. */
final class MovingTarget extends IndicatorRule {
    MovingTarget() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    boolean speaksOfTheTable() {
        return true;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        double[] targets = assessment.indicator().targets().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        long moves = IntStream.range(1, targets.length)
                .filter(i -> targets[i] != targets[i - 1])
                .count();
        return moves == 0
                ? Optional.empty()
                : remark(
                        assessment.indicator().cell(),
                        assessment,
                        say.count(moves),
                        say.value(assessment.indicator(), targets[0]),
                        say.value(assessment.indicator(), targets[targets.length - 1]));
    }
}
