package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;

/** An open item that nobody answers for. */
final class OpenWithoutOwner extends ItemRule {
    OpenWithoutOwner() {
        super(Severity.MEDIUM, Role.RIGHT_HAND, "owner");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.isOpen() && item.owner().isEmpty();
    }
}
