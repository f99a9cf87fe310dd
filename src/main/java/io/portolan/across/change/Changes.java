package io.portolan.across.change;

import io.portolan.sheet.Past.Arrival;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed since the last month in which each workbook came.
 *
 * @param month this month
 * @param predecessors which earlier workbook each is compared with
 * @param firsts the workbooks that came for the first time
 * @param unread the workbooks in which what was read before is not found now
 * @param bridges how the exposure of each register changed
 * @param risks the risks that changed
 * @param projects the projects that changed
 * @param kpis the indicators that changed
 * @param byText the subjects, changed or not, that were found again by their words alone
 */
record Changes(
        YearMonth month,
        Predecessors predecessors,
        List<String> firsts,
        List<String> unread,
        List<ExposureBridge> bridges,
        List<Change> risks,
        List<Change> projects,
        List<Change> kpis,
        List<Pair> byText) {
    Changes {
        firsts = List.copyOf(firsts);
        unread = List.copyOf(unread);
        bridges = List.copyOf(bridges);
        risks = List.copyOf(risks);
        projects = List.copyOf(projects);
        kpis = List.copyOf(kpis);
        byText = List.copyOf(byText);
    }

    /** The months with which this one is compared, the latest first. */
    List<YearMonth> since() {
        return predecessors.before().values().stream()
                .map(Arrival::period)
                .distinct()
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    /** All that changed. */
    Stream<Change> all() {
        return Stream.of(risks, projects, kpis).flatMap(List::stream);
    }
}
