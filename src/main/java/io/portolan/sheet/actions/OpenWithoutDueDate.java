package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;

/** An open item that is promised for no day. */
final class OpenWithoutDueDate extends ItemRule {
    OpenWithoutDueDate() {
        super(Severity.LOW, Role.RIGHT_HAND, "due_date");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.isOpen() && item.promised().isEmpty() && !log.isWaiting(item);
    }
}
