package io.portolan.sheet.method;

import io.portolan.finding.Severity;
import java.time.LocalDate;
import java.util.List;

/** An artefact that came after the day it was due. */
final class ApprovedLate extends CheckRule {
    ApprovedLate() {
        super(Severity.LOW, "completed_date");
    }

    @Override
    boolean isWrong(Check check, LocalDate day) {
        return check.isLate();
    }

    @Override
    List<String> arguments(Check check, Say say) {
        return List.of(
                say.words().date(check.completed().orElseThrow()),
                say.words().date(check.due().orElseThrow()));
    }
}
