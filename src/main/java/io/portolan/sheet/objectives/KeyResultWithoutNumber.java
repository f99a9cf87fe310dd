package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A key result that nothing measures. */
final class KeyResultWithoutNumber extends Rule<Objective> {
    KeyResultWithoutNumber() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        return rows.stream()
                .flatMap(row -> row.value().results().stream())
                .filter(result ->
                        result.target().isEmpty() && result.typedScore().isEmpty())
                .map(result -> Remark.of(result.row().ref("target_value"), result.title()))
                .toList();
    }
}
