package io.portolan.sheet.stakeholders;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A rule that looks at one stakeholder after the other. */
abstract class StakeholderRule extends Rule<Stakeholder> {
    private final String field;

    StakeholderRule(Severity severity, Role role, String field) {
        super(severity, role);
        this.field = field;
    }

    @Override
    public final List<Remark> check(List<Sourced<Stakeholder>> rows, Context context) {
        Register register = Register.of(rows, context);
        Say say = Say.in(context.language());
        return rows.stream()
                .filter(row -> isWrong(row.value(), register))
                .map(row -> new Remark(row.ref(field), row.value().name(), arguments(row.value(), register, say)))
                .toList();
    }

    /** Whether there is something to say of a stakeholder. */
    abstract boolean isWrong(Stakeholder one, Register register);

    /** What fills the gaps of the sentence. */
    List<String> arguments(Stakeholder one, Register register, Say say) {
        return List.of();
    }
}
