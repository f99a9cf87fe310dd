package io.portolan.across.years;

import io.portolan.across.WorkbookName;
import io.portolan.analysis.Observation;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of several files that are the same list in another year or month, by its name.
 *
 * @param label the year or the year and month that its name tells
 * @param file the name of the file
 * @param projects what it says of each project
 */
record Edition(String label, String file, List<Observation> projects) {
    private static final int LENGTH_OF_YEAR = 4;

    Edition {
        projects = List.copyOf(projects);
    }

    /** The lists of which there are several editions, each in the order of time; two files of the same time are not followed. */
    static List<List<Edition>> lists(Map<String, List<Observation>> workbooks) {
        Map<String, List<Edition>> byStem = new TreeMap<>();
        new TreeMap<>(workbooks).forEach((file, seen) -> {
            List<Observation> projects = seen.stream()
                    .filter(one -> one.subject().kind().equals("project"))
                    .toList();
            WorkbookName name = WorkbookName.of(file);
            if (!projects.isEmpty()) {
                name.edition()
                        .ifPresent(label -> byStem.computeIfAbsent(name.stem(), stem -> new ArrayList<>())
                                .add(new Edition(label, file, projects)));
            }
        });
        byStem.values().forEach(editions -> editions.sort(Comparator.comparing(Edition::label)));
        return byStem.values().stream().filter(Edition::areSeveral).toList();
    }

    private static boolean areSeveral(List<Edition> editions) {
        long times = editions.stream().map(Edition::label).distinct().count();
        return editions.size() > 1 && times == editions.size();
    }

    /** The month that stands for the edition: its own, or the last of its year. */
    YearMonth month() {
        return label.length() == LENGTH_OF_YEAR ? Year.parse(label).atMonth(12) : YearMonth.parse(label);
    }
}
