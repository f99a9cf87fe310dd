package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** A decision that is wanted and not taken. */
final class DecisionWaiting extends ItemRule {
    DecisionWaiting() {
        super(Severity.HIGH, Role.STEERING, "due_date");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return log.isWaiting(item) && !log.isZombie(item);
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(say.days(item.age(log.asOf())), say.count(Math.max(0, item.daysOver(log.asOf()))));
    }
}
