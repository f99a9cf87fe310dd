package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A column of progress that equals the share of budget spent on nearly every running project. */
final class ProgressFromSpending extends ProjectRule {
    ProgressFromSpending() {
        super(Severity.HIGH, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        List<Sourced<Project>> latest = History.of(rows).latest();
        if (Footing.of(latest, context) != Footing.SPENDING) {
            return List.of();
        }
        Sourced<Project> first = latest.get(0);
        String column =
                first.row().table().column("percent_complete").orElseThrow().header();
        return List.of(Remark.of(first.ref("percent_complete"), column));
    }
}
