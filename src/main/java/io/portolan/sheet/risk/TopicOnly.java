package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import java.util.Optional;

/** A statement of a few words that names a topic instead of what may happen. */
final class TopicOnly extends TextRule {
    private static final int MOST_WORDS = 3;

    TopicOnly() {
        super(Severity.LOW);
    }

    @Override
    Optional<String> offence(String statement) {
        return Optional.of(statement)
                .filter(text -> text.split("\\s+").length <= MOST_WORDS
                        && Cues.EVENT.in(text).isEmpty()
                        && !Cues.PLACEHOLDER.is(text));
    }
}
