package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import java.util.Optional;

/** A statement that holds a place instead of saying anything. */
final class PlaceholderText extends TextRule {
    PlaceholderText() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<String> offence(String statement) {
        return Cues.PLACEHOLDER.is(statement) ? Optional.of(statement) : Optional.empty();
    }
}
