package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import java.util.Optional;

/** A statement with words that nobody can check. */
final class VagueWords extends TextRule {
    VagueWords() {
        super(Severity.INFO);
    }

    @Override
    Optional<String> offence(String statement) {
        return Cues.VAGUE.in(statement);
    }
}
