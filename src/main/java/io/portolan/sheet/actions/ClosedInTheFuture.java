package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** A closing day that is still to come. */
final class ClosedInTheFuture extends ItemRule {
    ClosedInTheFuture() {
        super(Severity.MEDIUM, Role.METHOD, "date_closed");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.closed().filter(day -> day.isAfter(log.asOf())).isPresent();
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(
                say.words().date(item.closed().orElseThrow()), say.words().date(log.asOf()));
    }
}
