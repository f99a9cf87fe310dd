package io.portolan.sheet.portfolio;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.table.StatusDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the day of the analysis can be the day for which a list speaks.
 *
 * <p>An old list that names no day would make every project overdue; held against such a day no time that has gone by is evidence.
 */
enum Timeliness {
    /** The day of the analysis is the latest on which a project was reported. */
    LISTED,
    /** Nothing speaks against the day of the analysis. */
    CURRENT,
    /** No day is named, and nearly all open projects should have ended before the day of the analysis. */
    BYGONE;

    static Timeliness of(List<Sourced<Project>> latest, Context context) {
        Optional<LocalDate> listed =
                latest.stream().flatMap(row -> row.value().updated().stream()).max(LocalDate::compareTo);
        if (listed.isPresent()) {
            return listed.get().equals(context.asOf()) ? LISTED : CURRENT;
        }
        List<LocalDate> ends = ends(latest);
        boolean isFew = ends.size() < context.settings().number("portfolio.bygone.projects");
        double share = context.settings().number("portfolio.bygone.share");
        boolean isBygone = gone(latest, context) > share * ends.size();
        return isFew || !isBygone || StatusDate.of(context.book()).isPresent() ? CURRENT : BYGONE;
    }

    /** The ends of the open projects that tell one. */
    static List<LocalDate> ends(List<Sourced<Project>> latest) {
        return latest.stream()
                .map(Sourced::value)
                .filter(Project::isOpen)
                .flatMap(project -> project.schedule().end().stream())
                .toList();
    }

    /** How many open projects should have ended before the day of the analysis. */
    static long gone(List<Sourced<Project>> latest, Context context) {
        return ends(latest).stream().filter(end -> end.isBefore(context.asOf())).count();
    }

    /** Whether time that has gone by until the day of the analysis says anything. */
    boolean tellsTime() {
        return this != BYGONE;
    }
}
