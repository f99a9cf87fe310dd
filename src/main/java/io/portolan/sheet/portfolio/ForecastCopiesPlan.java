package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A list in which no forecast end differs from the planned one by a day, so that either of them was never kept up. */
final class ForecastCopiesPlan extends ProjectRule {
    private static final int FEWEST = 6;

    ForecastCopiesPlan() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        List<Sourced<Project>> both = History.of(rows).latest().stream()
                .filter(row -> row.value().isOpen()
                        && row.value().schedule().endPlanned().isPresent()
                        && row.value().schedule().endForecast().isPresent())
                .toList();
        boolean isCopied = both.size() >= FEWEST
                && both.stream()
                        .map(row -> row.value().schedule())
                        .allMatch(dates -> dates.endForecast().equals(dates.endPlanned()));
        Say say = Say.of(rows, context);
        return isCopied
                ? List.of(Remark.of(both.get(0).ref("end_forecast"), say.say("page.name"), say.count(both.size())))
                : List.of();
    }
}
