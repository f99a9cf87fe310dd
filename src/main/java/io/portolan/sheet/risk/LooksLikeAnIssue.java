package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import java.util.Optional;

/** A statement of what has already happened: an issue, not a risk. */
final class LooksLikeAnIssue extends TextRule {
    LooksLikeAnIssue() {
        super(Severity.LOW);
    }

    @Override
    Optional<String> offence(String statement) {
        return Cues.EVENT.in(statement).isPresent() ? Optional.empty() : Cues.ISSUE.in(statement);
    }
}
