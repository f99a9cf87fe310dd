package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A log in which no closed item says when it was closed: a habit of the log, said once and not of each item. */
final class NoClosingDays extends Rule<Item> {
    private static final int FEWEST = 2;

    NoClosingDays() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Item>> rows, Context context) {
        List<Sourced<Item>> closed = closed(rows);
        return isHabit(closed)
                ? List.of(Remark.of(
                        closed.get(0).ref("status"), closed.get(0).value().name(), Integer.toString(closed.size())))
                : List.of();
    }

    static List<Sourced<Item>> closed(List<Sourced<Item>> rows) {
        return rows.stream()
                .filter(row -> row.value().state() == Item.State.CLOSED)
                .toList();
    }

    /** Whether none of several closed items has a day. */
    static boolean isHabit(List<Sourced<Item>> closed) {
        return closed.size() >= FEWEST
                && closed.stream().allMatch(row -> row.value().closed().isEmpty());
    }
}
