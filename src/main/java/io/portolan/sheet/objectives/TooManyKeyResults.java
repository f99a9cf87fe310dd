package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** An objective with more key results than anyone keeps in view. */
final class TooManyKeyResults extends Rule<Objective> {
    TooManyKeyResults() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        double most = context.settings().number("okr.most");
        return rows.stream()
                .map(Sourced::value)
                .filter(objective -> objective.results().size() > most)
                .map(objective -> Remark.of(
                        objective.results().get(0).row().ref("objective"),
                        objective.name(),
                        Integer.toString(objective.results().size()),
                        Integer.toString((int) most)))
                .toList();
    }
}
