package io.portolan.sheet.skills;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person who is rated for one skill more than once, with different levels. */
final class RatedTwice extends Rule<Skill> {
    RatedTwice() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Skill>> rows, Context context) {
        List<Remark> remarks = new ArrayList<>();
        for (Sourced<Skill> row : rows) {
            Map<String, Rating> first = new HashMap<>();
            for (Rating rating : row.value().ratings()) {
                Rating before = first.getOrDefault(Reading.key(rating.person()), rating);
                first.putIfAbsent(Reading.key(rating.person()), rating);
                if (!before.level().equals(rating.level())) {
                    remarks.add(Remark.of(
                            rating.cell(),
                            row.value().name(),
                            rating.typed(),
                            before.typed(),
                            before.cell().a1()));
                }
            }
        }
        return remarks;
    }
}
