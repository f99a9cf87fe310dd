package io.portolan.across.change;

import io.portolan.analysis.Observation;
import io.portolan.sheet.Past;
import io.portolan.sheet.Past.Arrival;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the subjects of now against those of then. */
final class Comparison {
    private final Past past;
    private final Predecessors predecessors;
    private final Map<String, List<Observation>> now;
    private final Set<String> unread = new TreeSet<>();

    Comparison(Past past, Predecessors predecessors, Map<String, List<Observation>> now) {
        this.past = past;
        this.predecessors = predecessors;
        this.now = now;
    }

    Changes changes(YearMonth month) throws IOException {
        List<Pair> risks = pairs("risk");
        List<Pair> registers = pairs("register");
        List<Pair> projects = pairs("project");
        List<Pair> kpis = pairs("kpi");
        return new Changes(
                month,
                predecessors,
                now.keySet().stream()
                        .filter(name -> !predecessors.before().containsKey(name))
                        .sorted()
                        .toList(),
                List.copyOf(unread),
                ExposureBridge.of(registers, risks),
                Change.among(risks, new RiskKind()),
                Change.among(projects, new ProjectKind()),
                Change.among(kpis, new KpiKind()),
                Stream.of(risks, projects, kpis)
                        .flatMap(List::stream)
                        .filter(Pair::byText)
                        .toList());
    }

    /** Where nothing of a kind is found any more, it was not read: its subjects are not gone. */
    private List<Pair> pairs(String kind) throws IOException {
        Map<Arrival, List<Observation>> then = then(kind);
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Arrival> workbook : predecessors.before().entrySet()) {
            List<Observation> before = then.getOrDefault(workbook.getValue(), List.of());
            List<Observation> after = now.getOrDefault(workbook.getKey(), List.of()).stream()
                    .filter(seen -> seen.subject().kind().equals(kind))
                    .toList();
            if (!before.isEmpty() && after.isEmpty()) {
                unread.add(workbook.getKey());
            } else if (!before.isEmpty()) {
                pairs.addAll(Matching.of(workbook.getValue().period(), before, after));
            }
        }
        return pairs;
    }

    private Map<Arrival, List<Observation>> then(String kind) throws IOException {
        Set<YearMonth> months =
                predecessors.before().values().stream().map(Arrival::period).collect(Collectors.toSet());
        List<Map.Entry<Arrival, Observation>> found = new ArrayList<>();
        for (YearMonth period : new TreeSet<>(months)) {
            for (Observation seen : past.observations(kind, period)) {
                found.add(Map.entry(new Arrival(period, seen.workbook()), seen));
            }
        }
        return found.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
