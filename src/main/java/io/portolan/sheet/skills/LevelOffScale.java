package io.portolan.sheet.skills;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** What stands for a level and is none on the scale of the sheet. */
final class LevelOffScale extends Rule<Skill> {
    LevelOffScale() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Skill>> rows, Context context) {
        double top = Team.of(rows, context).top();
        return rows.stream()
                .flatMap(row -> row.value().ratings().stream()
                        .filter(rating -> isOff(rating, top))
                        .map(rating -> Remark.of(
                                rating.cell(),
                                row.value().name(),
                                rating.typed(),
                                Say.in(context.language()).level(top))))
                .toList();
    }

    private static boolean isOff(Rating rating, double top) {
        boolean level = rating.level().isPresent();
        return level
                ? rating.level().getAsDouble() < 0 || rating.level().getAsDouble() > top
                : rating.expires().isEmpty()
                        && !rating.typed().isEmpty()
                        && !rating.typed().matches("[-–—/?]|n/?a");
    }
}
