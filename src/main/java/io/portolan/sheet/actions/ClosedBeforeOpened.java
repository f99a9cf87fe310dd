package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** An item that ended before it was raised. */
final class ClosedBeforeOpened extends ItemRule {
    ClosedBeforeOpened() {
        super(Severity.HIGH, Role.METHOD, "date_closed");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return !item.isOpen()
                && item.closed().isPresent()
                && item.opened().filter(day -> day.isAfter(item.closed().get())).isPresent();
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(
                say.words().date(item.closed().orElseThrow()),
                say.words().date(item.opened().orElseThrow()));
    }
}
