package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Optional;

/** A title of a few words that names a topic instead of what may happen. */
final class TopicOnly extends RiskRule {
    private static final int MOST_WORDS = 3;

    TopicOnly() {
        super(Severity.LOW);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        return remark(
                risk.value().isOpen()
                        && !risk.value().title().isEmpty()
                        && risk.row()
                                        .text("description")
                                        .or(() -> risk.row().text("title"))
                                        .orElse("")
                                        .split("\\s+")
                                        .length
                                <= MOST_WORDS,
                risk,
                has(risk, "title") ? "title" : "description",
                risk.value().title());
    }
}
