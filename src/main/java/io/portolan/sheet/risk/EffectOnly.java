package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import java.util.Optional;

/** A statement that names only the effect on the project, not what would bring it about. */
final class EffectOnly extends TextRule {
    EffectOnly() {
        super(Severity.LOW);
    }

    @Override
    Optional<String> offence(String statement) {
        return Cues.EFFECT_ONLY.is(statement) ? Optional.of(statement) : Optional.empty();
    }
}
