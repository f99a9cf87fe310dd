package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import java.util.List;

/** An item raised on a day that is still to come. */
final class RaisedInTheFuture extends ItemRule {
    RaisedInTheFuture() {
        super(Severity.MEDIUM, Role.METHOD, "date_raised");
    }

    @Override
    boolean isWrong(Item item, ActionLog log) {
        return item.opened().filter(day -> day.isAfter(log.asOf())).isPresent();
    }

    @Override
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of(
                say.words().date(item.opened().orElseThrow()), say.words().date(log.asOf()));
    }
}
