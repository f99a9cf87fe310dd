package io.portolan.sheet.method;

import io.portolan.finding.Severity;
import java.time.LocalDate;
import java.util.List;

/** An artefact that is due and not there. */
final class ArtefactOverdue extends CheckRule {
    ArtefactOverdue() {
        super(Severity.MEDIUM, "compliance");
    }

    @Override
    boolean isWrong(Check check, LocalDate day) {
        return check.due().isPresent() && check.isOutstanding(day);
    }

    @Override
    List<String> arguments(Check check, Say say) {
        return List.of(check.artefact(), say.words().date(check.due().orElseThrow()));
    }
}
