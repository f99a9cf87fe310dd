package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Map;

/** A project whose end none of many reports has ever moved. */
final class ForecastNeverMoves extends ProjectRule {
    private static final int ENOUGH_REPORTS = 6;

    ForecastNeverMoves() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        History history = History.of(rows);
        Map<Integer, Drift> drifts = history.drifts();
        List<Remark> remarks = history.latest().stream()
                .filter(row -> row.value().isOpen()
                        && isStill(drifts.getOrDefault(row.row().record(), Drift.NONE)))
                .map(row -> Remark.of(
                        row.ref("end_forecast"),
                        row.value().subject(),
                        say.count(drifts.getOrDefault(row.row().record(), Drift.NONE)
                                .reports())))
                .toList();
        return Collapse.of(remarks, history.latest().size(), context, say);
    }

    private static boolean isStill(Drift drift) {
        return drift.reports() >= ENOUGH_REPORTS
                && drift.moves() == 0
                && drift.firstEnd().isPresent();
    }
}
