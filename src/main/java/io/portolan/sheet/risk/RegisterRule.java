package io.portolan.sheet.risk;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Rule;

/** A rule that looks at a register as a whole. */
abstract class RegisterRule implements Rule<Risk> {
    private final Severity severity;

    RegisterRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Role role() {
        return Role.RISK;
    }
}
