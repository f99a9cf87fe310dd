package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A key result that nobody has looked at for too long. */
final class StaleCheckIn extends Rule<Objective> {
    StaleCheckIn() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        double days = context.settings().number("okr.checkin.days");
        return rows.stream()
                .flatMap(row -> row.value().results().stream())
                .filter(result -> result.checked()
                        .filter(day -> ChronoUnit.DAYS.between(day, context.asOf()) > days)
                        .isPresent())
                .map(result -> Remark.of(
                        result.row().ref("last_checkin"),
                        result.title(),
                        Long.toString(ChronoUnit.DAYS.between(result.checked().orElseThrow(), context.asOf()))))
                .toList();
    }
}
