package io.portolan.sheet.schedule;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A duration whose least, most likely and greatest values do not rise. */
final class DurationsOutOfOrder extends Rule<Activity> {
    DurationsOutOfOrder() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Activity>> rows, Context context) {
        return rows.stream()
                .filter(row -> row.value().hasDuration() && !row.value().isInOrder())
                .map(row -> Remark.of(row.ref("duration_min"), row.value().subject()))
                .toList();
    }
}
