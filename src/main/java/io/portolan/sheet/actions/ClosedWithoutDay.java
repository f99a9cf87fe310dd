package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;

/** A closed item that does not say when it was closed. */
final class ClosedWithoutDay extends ItemRule {
    ClosedWithoutDay() {
        super(Severity.LOW, Role.METHOD, "date_closed");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.state() == Item.State.CLOSED && item.closed().isEmpty();
    }
}
