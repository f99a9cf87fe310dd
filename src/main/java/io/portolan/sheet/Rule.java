package io.portolan.sheet;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;
import java.util.Locale;

/**
 * One thing that may be wrong with a sheet, named by a noun phrase for the fault: {@code ProbabilityOutOfRange}.
 *
 * <p>Its code is its class name in kebab case; its sentences stand in the words of its package under {@code <code>.title},
 * {@code <code>.message} and {@code <code>.advice}.
 *
 * @param <R> the typed row
 */
public abstract class Rule<R> {
    private final Severity severity;
    private final Role role;

    /** A rule of so much weight that serves this role. */
    protected Rule(Severity severity, Role role) {
        this.severity = severity;
        this.role = role;
    }

    /** How much it matters. */
    public final Severity severity() {
        return severity;
    }

    /** Whom it serves. */
    public final Role role() {
        return role;
    }

    /** What it has to say of these rows. */
    public abstract List<Remark> check(List<Sourced<R>> rows, Context context);

    /** The code in kebab case. */
    public final String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
