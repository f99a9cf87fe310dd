package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which projects of a list wait for which.
 *
 * @param byId the latest report of each project by its number in lower case
 */
record Waiting(Map<String, Sourced<Project>> byId) {
    /** Two projects of which one waits for the other. */
    record Pair(Sourced<Project> waiting, Sourced<Project> first) {}

    static Waiting of(List<Sourced<Project>> rows) {
        Map<String, Sourced<Project>> byId = new TreeMap<>();
        History.of(rows)
                .latest()
                .forEach(row -> byId.putIfAbsent(key(row.value().id()), row));
        return new Waiting(byId);
    }

    /** Open projects with each project that they wait for; numbers that are not in the list are left out. */
    Stream<Pair> pairs() {
        return byId.values().stream()
                .filter(row -> row.value().isOpen())
                .flatMap(row -> row.value().dependencies().stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(key(id))).stream())
                        .map(first -> new Pair(row, first)));
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
