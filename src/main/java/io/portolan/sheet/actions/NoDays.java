package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A log without days of raising, from which no time to close can be told. */
final class NoDays extends Rule<Item> {
    NoDays() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Item>> rows, Context context) {
        boolean none = rows.stream().allMatch(row -> row.value().opened().isEmpty());
        return none
                ? List.of(Remark.of(
                        rows.get(0).ref("date_raised"), rows.get(0).value().name(), Integer.toString(rows.size())))
                : List.of();
    }
}
