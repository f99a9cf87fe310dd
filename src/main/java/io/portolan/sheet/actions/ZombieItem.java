package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** An item that is open in the log and dead in truth. */
final class ZombieItem extends ItemRule {
    ZombieItem() {
        super(Severity.MEDIUM, Role.RIGHT_HAND, "status");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return log.isZombie(item);
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(say.count(item.daysOver(log.asOf())), say.days(item.age(log.asOf())));
    }
}
