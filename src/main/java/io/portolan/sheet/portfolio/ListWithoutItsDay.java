package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** An old list that does not say for which day it speaks. */
final class ListWithoutItsDay extends ProjectRule {
    ListWithoutItsDay() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        List<Sourced<Project>> latest = History.of(rows).latest();
        if (Timeliness.of(latest, context).tellsTime()) {
            return List.of();
        }
        Say say = Say.of(rows, context);
        String field = latest.get(0).row().table().column("end_forecast").isPresent() ? "end_forecast" : "end_planned";
        return List.of(Remark.of(
                latest.get(0).ref(field),
                say.say("page.name"),
                say.count(Timeliness.gone(latest, context)),
                say.count(Timeliness.ends(latest).size()),
                say.date(context.asOf())));
    }
}
