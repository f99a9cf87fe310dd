package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** An item with a closing day that its status calls open. */
final class OpenWithClosingDay extends ItemRule {
    OpenWithClosingDay() {
        super(Severity.MEDIUM, Role.METHOD, "status");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.isOpen()
                && item.closed().filter(day -> !day.isAfter(log.asOf())).isPresent();
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(say.words().date(item.closed().orElseThrow()));
    }
}
