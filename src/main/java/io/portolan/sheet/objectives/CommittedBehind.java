package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A commitment that is not on pace to be kept. */
final class CommittedBehind extends Rule<Objective> {
    CommittedBehind() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        return rows.stream()
                .flatMap(row -> row.value().results().stream())
                .filter(KeyResult::committed)
                .filter(result -> Pace.of(result, context.asOf(), context.settings())
                        .filter(pace -> pace.status() != Pace.Status.ON_TRACK)
                        .isPresent())
                .map(result -> Remark.of(
                        result.row().ref("current_value"),
                        result.title(),
                        Say.in(context.language()).score(result.score())))
                .toList();
    }
}
