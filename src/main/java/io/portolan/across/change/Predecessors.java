package io.portolan.across.change;

import io.portolan.across.WorkbookName;
import io.portolan.sheet.Past.Arrival;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which earlier workbook each workbook of this month is compared with: the latest of the same name, or of a name that differs only in
 * its digits and months when no other could be meant.
 *
 * @param before by the name of the workbook now
 * @param missing what the month before brought and this month did not
 */
record Predecessors(Map<String, Arrival> before, List<Arrival> missing) {
    Predecessors {
        before = new TreeMap<>(before);
        missing = List.copyOf(missing);
    }

    static Predecessors of(List<Arrival> arrivals, YearMonth month, Set<String> workbooks) {
        Map<YearMonth, Set<String>> earlier = new TreeMap<>(Comparator.reverseOrder());
        arrivals.stream()
                .filter(arrival -> arrival.period().isBefore(month))
                .forEach(arrival -> earlier.computeIfAbsent(arrival.period(), m -> new TreeSet<>())
                        .add(arrival.workbook()));
        Map<String, Arrival> before = new TreeMap<>();
        earlier.forEach((period, names) -> {
            Set<String> waiting = new TreeSet<>(workbooks);
            waiting.removeAll(before.keySet());
            paired(waiting, names).forEach((now, then) -> before.put(now, new Arrival(period, then)));
        });
        return new Predecessors(before, missing(earlier, workbooks));
    }

    private static List<Arrival> missing(Map<YearMonth, Set<String>> earlier, Set<String> workbooks) {
        Optional<YearMonth> last = earlier.keySet().stream().findFirst();
        return last.stream()
                .flatMap(period -> {
                    Set<String> names = new TreeSet<>(earlier.getOrDefault(period, Set.of()));
                    names.removeAll(paired(workbooks, names).values());
                    return names.stream().map(name -> new Arrival(period, name));
                })
                .toList();
    }

    /** The workbooks of now and of one month that are the same, by the name now. */
    private static Map<String, String> paired(Set<String> now, Set<String> then) {
        Map<String, String> pairs = new TreeMap<>();
        now.stream().filter(then::contains).forEach(name -> pairs.put(name, name));
        Map<String, List<String>> thenByStem = byStem(then, pairs);
        byStem(now, pairs).forEach((stem, names) -> {
            List<String> others = thenByStem.getOrDefault(stem, List.of());
            if (names.size() == 1 && others.size() == 1) {
                pairs.put(names.get(0), others.get(0));
            }
        });
        return pairs;
    }

    private static Map<String, List<String>> byStem(Set<String> names, Map<String, String> without) {
        return names.stream()
                .filter(name -> !without.containsKey(name))
                .collect(
                        Collectors.groupingBy(name -> WorkbookName.of(name).stem(), TreeMap::new, Collectors.toList()));
    }
}
