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
public interface Rule<R> {
    /** How much it matters. */
    Severity severity();

    /** Whom it serves. */
    Role role();

    /** What it has to say of these rows. */
    List<Remark> check(List<Sourced<R>> rows, Context context);

    /** The code in kebab case. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
