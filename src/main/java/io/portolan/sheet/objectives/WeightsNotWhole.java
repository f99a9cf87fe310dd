package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.table.Quantity;
import java.util.List;
import java.util.Optional;

/** Weights written as percentages that do not make a hundred together; relative weights (1, 2, 1) need not. */
final class WeightsNotWhole extends Rule<Objective> {
    private static final double ROUNDING = 0.011;

    WeightsNotWhole() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        Say say = Say.in(context.language());
        return rows.stream()
                .filter(row -> percentages(row.value()))
                .filter(row -> Math.abs(sum(row.value()) - 1) > ROUNDING)
                .map(row -> Remark.of(
                        row.row().ref("weight"), row.value().name(), say.words().percent(sum(row.value()))))
                .toList();
    }

    private static boolean percentages(Objective objective) {
        return objective.results().stream()
                .map(result -> result.row().quantity("weight"))
                .allMatch(weight -> weight.map(Quantity::unit).equals(Optional.of("%")));
    }

    private static double sum(Objective objective) {
        return objective.results().stream().mapToDouble(KeyResult::weight).sum();
    }
}
