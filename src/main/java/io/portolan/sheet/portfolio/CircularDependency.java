package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Projects that wait for each other in a ring, so that none of them can begin. */
final class CircularDependency extends ProjectRule {
    CircularDependency() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Map<String, Sourced<Project>> byId = new LinkedHashMap<>();
        History.of(rows)
                .latest()
                .forEach(row -> byId.putIfAbsent(key(row.value().id()), row));
        Map<String, Set<String>> waits = new LinkedHashMap<>();
        byId.forEach((id, row) -> waits.put(id, known(row.value(), byId.keySet())));
        List<Remark> remarks = new ArrayList<>();
        for (trim(waits); !waits.isEmpty(); trim(waits)) {
            List<String> ring = ring(waits);
            remarks.add(remark(ring.stream().map(byId::get).toList()));
            ring.forEach(waits::remove);
        }
        return remarks;
    }

    private static Set<String> known(Project project, Set<String> ids) {
        return project.dependencies().stream()
                .map(CircularDependency::key)
                .filter(ids::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Takes away all that waits for nothing, again and again; what is left stands in a ring or waits for one. */
    private static void trim(Map<String, Set<String>> waits) {
        boolean isChanged = true;
        while (isChanged) {
            waits.values().forEach(ids -> ids.retainAll(waits.keySet()));
            isChanged = waits.values().removeIf(Set::isEmpty);
        }
    }

    /** Follows the first dependency of each from the first on, until one comes back. */
    private static List<String> ring(Map<String, Set<String>> waits) {
        List<String> way = new ArrayList<>();
        String next = waits.keySet().iterator().next();
        while (!way.contains(next)) {
            way.add(next);
            next = waits.getOrDefault(next, Set.of()).iterator().next();
        }
        return way.subList(way.indexOf(next), way.size());
    }

    private static Remark remark(List<Sourced<Project>> ring) {
        Sourced<Project> first = ring.get(0);
        String names = ring.stream().map(row -> row.value().subject()).collect(Collectors.joining(" → "));
        return Remark.of(
                first.ref("dependencies"),
                first.value().subject(),
                names + " → " + first.value().subject());
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
