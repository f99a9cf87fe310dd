package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.comparison.Calibration;
import io.portolan.statistics.comparison.Calibration.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well a register's probabilities came true: each risk that has come true or was closed, with the probability that it was first given.
 *
 * @param outcomes of the risks that ended
 * @param calibration what they show; empty when there are too few
 */
record TrackRecord(List<Outcome> outcomes, Optional<Calibration> calibration) {
    TrackRecord {
        outcomes = List.copyOf(outcomes);
    }

    /** The record of a register; empty where it never says of a risk that it came true, as closing may then mean anything. */
    static Optional<TrackRecord> of(Course course) {
        Map<String, Double> judged = judged(course);
        List<Outcome> outcomes = new ArrayList<>();
        course.latest().byKey().forEach((key, row) -> {
            boolean ended = !row.value().isOpen() && judged.containsKey(key);
            if (ended) {
                outcomes.add(
                        new Outcome(judged.getOrDefault(key, 0.0), row.value().status() == Risk.Status.OCCURRED));
            }
        });
        return outcomes.stream().anyMatch(Outcome::occurred)
                ? Optional.of(new TrackRecord(outcomes, Calibration.of(outcomes)))
                : Optional.empty();
    }

    /** The first probability of each risk, inside of 0 and 1; that of an ended risk counts only when it is all there is. */
    private static Map<String, Double> judged(Course course) {
        Map<String, Double> first = new TreeMap<>();
        for (boolean open : new boolean[] {true, false}) {
            for (Snapshot snapshot : course.snapshots()) {
                snapshot.byKey()
                        .forEach((key, row) -> stated(row)
                                .filter(p -> row.value().isOpen() == open)
                                .ifPresent(p -> first.putIfAbsent(key, p)));
            }
        }
        return first;
    }

    private static Optional<Double> stated(Sourced<Risk> row) {
        return row.value().likelihood().share().filter(p -> p > 0 && p < 1);
    }
}
