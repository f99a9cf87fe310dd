package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;

/** A rule that looks at each project by itself, in its latest report. */
abstract class ProjectRule extends Rule<Project> {
    ProjectRule(Severity severity, Role role) {
        super(severity, role);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        List<Sourced<Project>> latest = History.of(rows).latest();
        return Collapse.of(each(latest, context, say), latest.size(), context, say);
    }

    /** What it has to say of each project, however many share it. */
    final List<Remark> each(List<Sourced<Project>> latest, Context context, Say say) {
        boolean tellsTime = Timeliness.of(latest, context).tellsTime();
        return latest.stream()
                .map(row -> look(new Glance(row, context, say, tellsTime)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What it has to say of one project. */
    Optional<Remark> look(Glance glance) {
        return Optional.empty();
    }
}
