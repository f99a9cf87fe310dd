package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** An open item whose promise was moved to a later day. */
final class RedatedItem extends ItemRule {
    RedatedItem() {
        super(Severity.LOW, Role.COACH, "due_date_revised");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.isOpen() && log.redated().contains(item);
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(
                say.words().date(item.due().orElseThrow()),
                say.words().date(item.revised().orElseThrow()));
    }
}
