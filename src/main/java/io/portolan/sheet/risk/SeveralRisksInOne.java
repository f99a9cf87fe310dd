package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** A statement that lists several risks; they cannot share one probability. */
final class SeveralRisksInOne extends TextRule {
    private static final Pattern PARTS = Pattern.compile(";|\\n\\s*(?:[-•*]|\\d+[.)])\\s*");
    private static final int FEWEST_PARTS = 3;

    SeveralRisksInOne() {
        super(Severity.LOW);
    }

    @Override
    Optional<String> offence(String statement) {
        return Optional.of(statement).filter(text -> PARTS.split(text, -1).length >= FEWEST_PARTS);
    }
}
