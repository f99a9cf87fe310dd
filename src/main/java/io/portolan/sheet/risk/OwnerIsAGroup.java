package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** An owner that is no person: a team, an office, or a word for "not yet known". */
final class OwnerIsAGroup extends RiskRule {
    OwnerIsAGroup() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        String owner = risk.value().care().owner().orElse("");
        boolean group = Cues.GROUP.is(owner) || owner.equals("?");
        return remark(risk.value().isOpen() && group, risk, "owner", owner);
    }
}
