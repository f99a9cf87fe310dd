package io.portolan.sheet.method;

import io.portolan.finding.Severity;
import java.time.LocalDate;
import java.util.List;

/** A line that does not tell whether the artefact is there. */
final class StateNotTold extends CheckRule {
    StateNotTold() {
        super(Severity.LOW, "compliance");
    }

    @Override
    boolean isWrong(Check check, LocalDate day) {
        return check.state().isEmpty();
    }

    @Override
    List<String> arguments(Check check, Say say) {
        return List.of(check.artefact());
    }
}
