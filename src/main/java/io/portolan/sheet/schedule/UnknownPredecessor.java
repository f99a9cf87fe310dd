package io.portolan.sheet.schedule;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Map;

/** An activity that waits for one that is not in the list. */
final class UnknownPredecessor extends Rule<Activity> {
    UnknownPredecessor() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Activity>> rows, Context context) {
        Map<String, Integer> places = Plan.places(rows);
        return rows.stream()
                .flatMap(row -> row.value().predecessors().stream()
                        .filter(before -> !places.containsKey(Plan.key(before.id())))
                        .map(before ->
                                Remark.of(row.ref("predecessors"), row.value().subject(), before.id())))
                .toList();
    }
}
