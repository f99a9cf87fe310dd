package io.portolan.sheet.schedule;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** An activity of which nobody says how long it takes. */
final class DurationMissing extends Rule<Activity> {
    DurationMissing() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Activity>> rows, Context context) {
        return rows.stream()
                .filter(row -> !row.value().hasDuration())
                .map(row -> Remark.of(row.ref("duration_mode"), row.value().subject()))
                .toList();
    }
}
