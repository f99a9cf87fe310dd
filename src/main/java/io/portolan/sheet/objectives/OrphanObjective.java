package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An objective whose parent is not in the sheet. */
final class OrphanObjective extends Rule<Objective> {
    OrphanObjective() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        Set<String> names =
                rows.stream().map(row -> Reading.key(row.value().name())).collect(Collectors.toSet());
        return rows.stream()
                .map(Sourced::value)
                .filter(objective -> !objective.parent().isEmpty() && !names.contains(Reading.key(objective.parent())))
                .map(objective -> Remark.of(
                        objective.results().get(0).row().ref("parent_objective"), objective.name(), objective.parent()))
                .toList();
    }
}
