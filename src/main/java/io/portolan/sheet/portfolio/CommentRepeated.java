package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Locale;

/** A comment that says the same in the last three reports of an open project. */
final class CommentRepeated extends ProjectRule {
    private static final int REPORTS = 3;

    CommentRepeated() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        return History.of(rows).series().stream()
                .filter(series -> series.size() >= REPORTS && isRepeated(series))
                .map(series -> series.get(series.size() - 1))
                .filter(row -> row.value().isOpen())
                .map(row -> Remark.of(row.ref("comments"), row.value().subject(), String.valueOf(REPORTS)))
                .toList();
    }

    private static boolean isRepeated(List<Sourced<Project>> series) {
        List<String> last = series.subList(series.size() - REPORTS, series.size()).stream()
                .map(row -> row.row().text("comments").orElse("").toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return last.size() == 1 && !last.get(0).isEmpty();
    }
}
