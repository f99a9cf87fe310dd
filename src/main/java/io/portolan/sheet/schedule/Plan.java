package io.portolan.sheet.schedule;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.network.CriticalPath;
import io.portolan.statistics.network.Link;
import io.portolan.statistics.network.Network;
import io.portolan.statistics.network.ScheduleSimulation;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The activities of a table, tied into a network where that can be had. */
final class Plan {
    private static final int FEWEST = 2;

    private final List<Sourced<Activity>> activities;
    private final Optional<Network> network;
    private final Optional<CriticalPath> path;
    private final Optional<ScheduleSimulation> simulation;

    private Plan(List<Sourced<Activity>> activities, long seed) {
        this.activities = activities;
        List<List<Link>> links = links(activities);
        boolean isSound = activities.size() >= FEWEST && Network.inRings(links).isEmpty();
        this.network = isSound ? Optional.of(Network.of(links)) : Optional.empty();
        this.path = network.map(
                net -> net.path(values().mapToDouble(Activity::planned).toArray()));
        this.simulation = network.filter(net -> values().anyMatch(one -> one.hasRange() && one.isInOrder()))
                .map(net -> ScheduleSimulation.of(
                        net,
                        values().map(Activity::law).toList(),
                        keys(),
                        values().mapToDouble(Activity::rate).toArray(),
                        seed));
    }

    static Plan of(List<Sourced<Activity>> activities, long seed) {
        return new Plan(activities, seed);
    }

    /** The activities of a table; one without a number of its own is called by its name, and where neither is given, by its line. */
    static List<Sourced<Activity>> read(Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> Stream.of("activity_id", "activity", "duration", "duration_mode", "predecessors")
                        .anyMatch(field -> row.text(field).isPresent()))
                .toList();
        Map<String, Integer> known = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String id = row.text("activity_id").or(() -> row.text("activity")).orElse(String.valueOf(i + 1));
            ids.add(id);
            known.putIfAbsent(key(id), i);
            row.text("activity").ifPresent(name -> known.putIfAbsent(key(name), ids.size() - 1));
        }
        List<Sourced<Activity>> activities = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            activities.add(new Sourced<>(activity(rows.get(i), ids, i, known), rows.get(i)));
        }
        return activities;
    }

    private static Activity activity(Row row, List<String> ids, int place, Map<String, Integer> known) {
        List<Predecessor> before = row
                .text("predecessors")
                .map(text -> Predecessor.read(text, id -> known.containsKey(key(id))))
                .orElse(List.of())
                .stream()
                .map(one -> Optional.ofNullable(known.get(key(one.id())))
                        .map(i -> new Predecessor(ids.get(i), one.kind(), one.lag()))
                        .orElse(one))
                .toList();
        OptionalDouble mode = row.number("duration_mode");
        return new Activity(
                ids.get(place),
                row.text("activity").orElse(""),
                row.number("duration_min"),
                mode.isPresent() ? mode : row.number("duration"),
                row.number("duration_max"),
                before,
                row.number("cost").orElse(0),
                row.number("cost_rate").orElse(0));
    }

    static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    /** By the key of its id, the place of each activity; the first of several alike. */
    static Map<String, Integer> places(List<Sourced<Activity>> activities) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            places.putIfAbsent(key(activities.get(i).value().id()), i);
        }
        return places;
    }

    /** The links between known activities; what is unknown is reported by a rule, not guessed at. */
    static List<List<Link>> links(List<Sourced<Activity>> activities) {
        Map<String, Integer> places = places(activities);
        return activities.stream()
                .map(activity -> activity.value().predecessors().stream()
                        .flatMap(before -> Optional.ofNullable(places.get(key(before.id())))
                                .map(place -> new Link(place, before.kind(), before.lag()))
                                .stream())
                        .toList())
                .toList();
    }

    private List<String> keys() {
        Map<String, Integer> twins = new HashMap<>();
        return values().map(one -> key(one.id()) + "#" + twins.merge(key(one.id()), 1, Integer::sum))
                .toList();
    }

    private Stream<Activity> values() {
        return activities.stream().map(Sourced::value);
    }

    List<Sourced<Activity>> activities() {
        return activities;
    }

    /** The path with planned durations; empty where activities wait for each other in a ring. */
    Optional<CriticalPath> path() {
        return path;
    }

    /** What becomes of it when durations vary; empty where no activity has a range. */
    Optional<ScheduleSimulation> simulation() {
        return simulation;
    }

    /** Where several paths meet: activities with more than one predecessor. */
    long merges() {
        return network.map(net -> java.util.stream.IntStream.range(0, net.size())
                        .filter(i -> net.links(i).size() > 1)
                        .count())
                .orElse(0L);
    }

    /** The end if every duration came out at its mean, against which the bias of merging is counted. */
    double endOfMeans() {
        return network.map(net -> net.path(
                                values().mapToDouble(one -> one.law().mean()).toArray())
                        .end())
                .orElse(Double.NaN);
    }

    /** What is paid whatever happens. */
    double fixedCost() {
        return values().mapToDouble(Activity::cost).sum();
    }

    boolean hasRates() {
        return values().anyMatch(one -> one.rate() > 0);
    }
}
