package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** Spending and budget of a project that differ so much that one of them must be told in thousands. */
final class ThousandsAgainstUnits extends ProjectRule {
    ThousandsAgainstUnits() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        List<Sourced<Project>> apart = rows.stream()
                .filter(row -> ProjectReader.differInUnit(
                        row.row().number("budget").orElse(Double.NaN),
                        row.row().number("actual_cost").orElse(Double.NaN),
                        row.value().progress().done()))
                .toList();
        return apart.stream()
                .limit(2L * apart.size() > rows.size() ? 1 : apart.size())
                .map(row -> Remark.of(
                        row.ref("actual_cost"),
                        row.value().subject(),
                        say.money(row.row().number("actual_cost").orElse(Double.NaN)),
                        say.money(row.row().number("budget").orElse(Double.NaN)),
                        say.count(apart.size())))
                .toList();
    }
}
