package io.portolan.sheet.risk;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Rule;

/** A rule that looks at a register as a whole. */
abstract class RegisterRule extends Rule<Risk> {
    RegisterRule(Severity severity) {
        super(severity, Role.RISK);
    }
}
