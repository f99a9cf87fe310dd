package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Remark;
import java.util.Optional;
import java.util.regex.Pattern;

/** A project in its closing phase with much of the work still to do. */
final class PhaseAheadOfProgress extends ProjectRule {
    private static final Pattern CLOSING = Pattern.compile(
            "clos(e|ing|ure)|hand-?over|afsluit|afrond|nazorg|clôture|achèvement|abschluss|übergabe",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final double NEARLY_DONE = 0.8;

    PhaseAheadOfProgress() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    Optional<Remark> look(Glance glance) {
        String phase = glance.project().phase().orElse("");
        boolean isAhead = glance.project().isOpen() && CLOSING.matcher(phase).find() && glance.done() < NEARLY_DONE;
        return glance.remark(isAhead, "phase", phase, glance.say().wholePercent(glance.done()));
    }
}
