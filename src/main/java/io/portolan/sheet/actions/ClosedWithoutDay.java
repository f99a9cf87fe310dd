package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A closed item that does not say when it was closed, in a log where others do. */
final class ClosedWithoutDay extends Rule<Item> {
    ClosedWithoutDay() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Item>> rows, Context context) {
        List<Sourced<Item>> closed = NoClosingDays.closed(rows);
        return NoClosingDays.isHabit(closed)
                ? List.of()
                : closed.stream()
                        .filter(row -> row.value().closed().isEmpty())
                        .map(row ->
                                Remark.of(row.ref("date_closed"), row.value().name()))
                        .toList();
    }
}
