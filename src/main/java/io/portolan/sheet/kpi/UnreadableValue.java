package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.List;
import java.util.Optional;

/** Something that is neither a number nor a plain gap. */
final class UnreadableValue extends IndicatorRule {
    UnreadableValue() {
        super(Severity.MEDIUM, Role.COACH);
    }

    @Override
    boolean collapses() {
        return false;
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        List<Measurement> unreadable = assessment.indicator().measurements().stream()
                .filter(m -> m.unreadable().isPresent())
                .toList();
        return unreadable.isEmpty()
                ? Optional.empty()
                : remark(
                        unreadable.get(0).cell(),
                        assessment,
                        unreadable.get(0).unreadable().orElse(""),
                        say.count(unreadable.size()));
    }
}
