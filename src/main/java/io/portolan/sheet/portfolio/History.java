package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.workbook.CellRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The reports of a list, project by project: many lists tell each project once, some once for every report date.
 *
 * @param latest the last report of each project, in the order of the sheet
 * @param series the reports of each project that has several, the oldest first
 */
record History(List<Sourced<Project>> latest, List<List<Sourced<Project>>> series) {
    History {
        latest = List.copyOf(latest);
        series = List.copyOf(series);
    }

    /** Sorts the rows of a list into reports; a list is one of several report dates when half of its rows share their project. */
    static History of(List<Sourced<Project>> rows) {
        Collection<List<Sourced<Project>>> groups = groups(rows);
        long repeated = groups.stream()
                .filter(group -> group.size() > 1)
                .mapToLong(List::size)
                .sum();
        boolean dated = rows.stream()
                .anyMatch(row -> row.row().table().column("report_date").isPresent());
        if (!dated && 2 * repeated < rows.size()) {
            return new History(rows, List.of());
        }
        List<Sourced<Project>> latest = new ArrayList<>();
        List<List<Sourced<Project>>> series = new ArrayList<>();
        for (List<Sourced<Project>> group : groups) {
            if (group.size() > 1 && isDistinguished(group)) {
                List<Sourced<Project>> ordered = group.stream()
                        .sorted(Comparator.comparing(History::day))
                        .toList();
                series.add(ordered);
                latest.add(ordered.get(ordered.size() - 1));
            } else {
                latest.addAll(group);
            }
        }
        latest.sort(Comparator.comparing(History::place));
        return new History(latest, series);
    }

    /** How the promises of each project that has several reports have moved, by the place of its latest one. */
    Map<Integer, Drift> drifts() {
        return series.stream()
                .collect(Collectors.toMap(
                        reports -> reports.get(reports.size() - 1).row().record(), Drift::of));
    }

    private static Collection<List<Sourced<Project>>> groups(List<Sourced<Project>> rows) {
        Map<String, List<Sourced<Project>>> groups = new TreeMap<>();
        for (Sourced<Project> row : rows) {
            String key = row.value().subject().toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
        }
        return groups.values();
    }

    private static boolean isDistinguished(List<Sourced<Project>> group) {
        long days = group.stream()
                .map(row -> row.value().updated())
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return days == group.size();
    }

    private static LocalDate day(Sourced<Project> row) {
        return row.value().updated().orElse(LocalDate.MIN);
    }

    private static CellRef place(Sourced<Project> row) {
        return row.row().cell(row.row().table().columns().get(0)).ref();
    }
}
