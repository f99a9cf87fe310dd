package io.portolan.sheet.actions;

import io.portolan.statistics.survival.KaplanMeier;
import io.portolan.statistics.survival.LogRank;
import io.portolan.statistics.survival.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items that have something in common, and how long they take to close.
 *
 * <p>An item that was cancelled counts as watched, but not closed, up to that day.
 *
 * @param by what they have in common
 * @param name how the log writes it; "all" for all items
 * @param observations how long each was watched
 * @param curve the share still open after so many days
 */
record Group(By by, String name, List<Observation> observations, KaplanMeier curve) {
    /** What items are grouped by. */
    enum By {
        ALL("all"),
        TYPE("type"),
        PRIORITY("priority"),
        PROJECT("project"),
        TEAM("team");

        private final String word;

        By(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        private String of(Item item) {
            return switch (this) {
                case ALL -> "all";
                case TYPE -> item.type();
                case PRIORITY -> item.priority();
                case PROJECT -> item.project();
                case TEAM -> item.team();
            };
        }
    }

    Group {
        observations = List.copyOf(observations);
    }

    /** The groups of a log, those that tell something apart: a single type is no group. Ordered by name. */
    static List<Group> of(By by, ActionLog log) {
        Map<String, List<Observation>> observations = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Item item : log.items()) {
            String key = Names.key(by.of(item));
            if (!key.isEmpty()) {
                names.merge(key, by.of(item), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                item.observation(log.asOf())
                        .ifPresent(observation -> observations
                                .computeIfAbsent(key, k -> new ArrayList<>())
                                .add(closingOnly(observation)));
            }
        }
        List<Group> groups = observations.entrySet().stream()
                .map(entry -> new Group(
                        by,
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue(),
                        KaplanMeier.of(entry.getValue())))
                .sorted(Comparator.comparing(Group::name))
                .toList();
        return by == By.ALL || groups.size() > 1 ? groups : List.of();
    }

    private static Observation closingOnly(Observation observation) {
        return observation.end() == Item.CANCELLED ? Observation.censored(observation.time()) : observation;
    }

    /** Whether so many were closed that a median may be told. */
    boolean isEnough(ActionLog log) {
        return curve.ended() >= log.least();
    }

    /** The test whether the groups that are large enough close at the same pace; empty where fewer than two are. */
    static Optional<LogRank> compared(List<Group> groups, ActionLog log) {
        return LogRank.of(groups.stream()
                .filter(group -> group.isEnough(log))
                .map(Group::observations)
                .toList());
    }
}
