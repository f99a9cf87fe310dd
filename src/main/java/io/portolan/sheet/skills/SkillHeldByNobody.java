package io.portolan.sheet.skills;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A skill whose level nobody reaches. */
final class SkillHeldByNobody extends Rule<Skill> {
    SkillHeldByNobody() {
        super(Severity.HIGH, Role.COACH);
    }

    @Override
    public List<Remark> check(List<Sourced<Skill>> rows, Context context) {
        Team team = Team.of(rows, context);
        return rows.stream()
                .filter(row ->
                        team.isNeeded(row.value()) && team.holders(row.value()).isEmpty())
                .map(row -> Remark.of(
                        row.value().ratings().get(0).cell(),
                        row.value().name(),
                        Say.in(context.language()).level(team.level(row.value()))))
                .toList();
    }
}
