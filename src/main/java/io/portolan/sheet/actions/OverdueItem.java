package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** An open item whose promised day has passed. */
final class OverdueItem extends ItemRule {
    OverdueItem() {
        super(Severity.MEDIUM, Role.RIGHT_HAND, "due_date");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.isOverdue(log.asOf()) && !log.isZombie(item) && !log.isWaiting(item);
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(
                say.count(item.daysOver(log.asOf())),
                say.words().date(item.promised().orElseThrow()));
    }
}
