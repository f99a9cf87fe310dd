package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A typed score that the numbers beside it do not give. */
final class ScoreAgainstNumbers extends Rule<Objective> {
    private static final double TOLERANCE = 0.05;

    ScoreAgainstNumbers() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        return rows.stream()
                .flatMap(row -> row.value().results().stream())
                .filter(result -> result.typedScore().isPresent()
                        && result.score().isPresent()
                        && Math.abs(result.typedScore().getAsDouble()
                                        - result.score().getAsDouble())
                                > TOLERANCE)
                .map(result -> Remark.of(
                        result.row().ref("score"),
                        result.title(),
                        Say.in(context.language()).score(result.typedScore()),
                        Say.in(context.language()).score(result.score())))
                .toList();
    }
}
