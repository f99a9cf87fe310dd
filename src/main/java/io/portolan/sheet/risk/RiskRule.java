package io.portolan.sheet.risk;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;

/** A rule that looks at each risk by itself. */
abstract class RiskRule implements Rule<Risk> {
    private final Severity severity;

    RiskRule(Severity severity) {
        this.severity = severity;
    }

    /** What it has to say of one risk. */
    abstract Optional<Remark> look(Sourced<Risk> risk, Context context);

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Role role() {
        return Role.RISK;
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        return rows.stream()
                .map(risk -> look(risk, context))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A remark at a field when a condition holds. */
    static Optional<Remark> remark(boolean applies, Sourced<Risk> risk, String field, String... arguments) {
        return applies ? Optional.of(Remark.of(risk.ref(field), risk.value().name(), arguments)) : Optional.empty();
    }

    /** Whether the register has a column for a field. */
    static boolean has(Sourced<Risk> risk, String field) {
        return risk.row().table().column(field).isPresent();
    }

    /** The sentences of this package in the language of the analysis. */
    static Words words(Context context) {
        return Words.of(RiskRule.class, context.language());
    }
}
