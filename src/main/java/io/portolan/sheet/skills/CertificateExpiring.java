package io.portolan.sheet.skills;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A certificate that has ended or soon will. */
final class CertificateExpiring extends Rule<Skill> {
    CertificateExpiring() {
        super(Severity.MEDIUM, Role.COACH);
    }

    @Override
    public List<Remark> check(List<Sourced<Skill>> rows, Context context) {
        double days = context.settings().number("skills.expiry.days");
        Say say = Say.in(context.language());
        return rows.stream()
                .flatMap(row -> row.value().ratings().stream()
                        .filter(rating -> rating.expires()
                                .filter(end -> ChronoUnit.DAYS.between(context.asOf(), end) <= days)
                                .isPresent())
                        .map(rating -> Remark.of(
                                rating.cell(),
                                row.value().name(),
                                say.words().date(rating.expires().orElseThrow()))))
                .toList();
    }
}
