package io.portolan.sheet.skills;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A skill that is lost with one person. */
final class SkillHeldByOne extends Rule<Skill> {
    SkillHeldByOne() {
        super(Severity.MEDIUM, Role.COACH);
    }

    @Override
    public List<Remark> check(List<Sourced<Skill>> rows, Context context) {
        Team team = Team.of(rows, context);
        return rows.stream()
                .map(Sourced::value)
                .filter(skill -> team.isNeeded(skill)
                        && team.size() > 1
                        && team.holders(skill).size() == 1)
                .map(skill -> Remark.of(
                        team.holders(skill).get(0).cell(),
                        skill.name(),
                        Say.in(context.language()).level(team.level(skill))))
                .toList();
    }
}
