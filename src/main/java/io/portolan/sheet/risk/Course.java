package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One register, month after month.
 *
 * @param snapshots as it stood, the earliest first; at least one
 */
record Course(List<Snapshot> snapshots) {
    private static final double MOSTLY = 0.5;

    Course {
        snapshots = List.copyOf(snapshots);
    }

    /** The registers of a run, each with its months; what has no day of its own, or an equal one, stands alone. */
    static List<Course> among(List<Snapshot> snapshots) {
        List<List<Snapshot>> courses = new ArrayList<>();
        for (Snapshot snapshot : inOrder(snapshots)) {
            Optional<List<Snapshot>> earlier = courses.stream()
                    .filter(course -> continues(course.get(course.size() - 1), snapshot))
                    .findFirst();
            if (earlier.isPresent()) {
                earlier.get().add(snapshot);
            } else {
                courses.add(new ArrayList<>(List.of(snapshot)));
            }
        }
        return courses.stream().map(Course::new).toList();
    }

    private static List<Snapshot> inOrder(List<Snapshot> snapshots) {
        return snapshots.stream()
                .sorted(Comparator.comparing(
                                (Snapshot snapshot) -> snapshot.day().orElse(LocalDate.MAX))
                        .thenComparing(Snapshot::file)
                        .thenComparing(snapshot -> snapshot.register().table().sheet()))
                .toList();
    }

    /** Whether a later register holds most risks of an earlier one, or the other way round: ids alone are alike in every project. */
    private static boolean continues(Snapshot earlier, Snapshot later) {
        boolean isLater = earlier.day().isPresent()
                && later.day().isPresent()
                && earlier.day().get().isBefore(later.day().get());
        return isLater && earlier.register().currency().equals(later.register().currency()) && alike(earlier, later);
    }

    private static boolean alike(Snapshot one, Snapshot other) {
        Set<String> first = names(one);
        Set<String> second = names(other);
        int smaller = Math.min(first.size(), second.size());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return smaller > 0 && both.size() >= MOSTLY * smaller;
    }

    private static Set<String> names(Snapshot snapshot) {
        return snapshot.register().risks().stream()
                .map(Sourced::value)
                .map(risk -> Scale.plain(risk.id() + " " + risk.title()))
                .collect(Collectors.toSet());
    }

    boolean isLonger() {
        return snapshots.size() > 1;
    }

    Snapshot first() {
        return snapshots.get(0);
    }

    Snapshot latest() {
        return snapshots.get(snapshots.size() - 1);
    }

    Snapshot before() {
        return snapshots.get(snapshots.size() - 2);
    }

    /** The days of its snapshots. */
    List<LocalDate> days() {
        return snapshots.stream().flatMap(snapshot -> snapshot.day().stream()).toList();
    }
}
