package io.portolan.sheet.method;

import io.portolan.finding.Severity;
import java.time.LocalDate;

/** An artefact that was waived without a word why. */
final class WaivedWithoutReason extends CheckRule {
    WaivedWithoutReason() {
        super(Severity.LOW, "waiver");
    }

    @Override
    boolean isWrong(Check check, LocalDate day) {
        return check.isWaived() && check.waiver().isEmpty();
    }
}
