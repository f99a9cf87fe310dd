package io.portolan.sheet.method;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.List;

/** A rule that looks at one line of a checklist after the other. */
abstract class CheckRule extends Rule<Check> {
    private final String field;

    CheckRule(Severity severity, String field) {
        super(severity, Role.METHOD);
        this.field = field;
    }

    @Override
    public final List<Remark> check(List<Sourced<Check>> rows, Context context) {
        Say say = Say.in(context.language());
        return rows.stream()
                .filter(row -> isWrong(row.value(), context.asOf()))
                .map(row -> new Remark(row.ref(field), row.value().project(), arguments(row.value(), say)))
                .toList();
    }

    /** Whether there is something to say of a line. */
    abstract boolean isWrong(Check check, LocalDate day);

    /** What fills the gaps of the sentence. */
    List<String> arguments(Check check, Say say) {
        return List.of();
    }
}
