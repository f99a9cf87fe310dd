package io.portolan.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Changes of real series beside those that five people marked in each: the Turing Change Point Dataset. Covering and F1 (margin 5, the
 * series' beginning counted as a change) are those of G. van den Burg and C. Williams (2020).
 */
final class AnnotatedChangesTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "real", "kpi");
    private static final int MARGIN = 5;

    /** What a method reached, on average over its series. */
    private record Reached(double covering, double f1) {}

    private static final Map<String, Integer> SERIES = new TreeMap<>(
            Map.of("businv", 12, "jfk_passengers", 12, "nile", 0, "quality_control_1", 0, "unemployment_nl", 0));

    private static List<String> lines(String name) {
        Path file = FOLDER.resolve("tcpd-" + name + ".csv");
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not on this machine");
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] values(String series) {
        return lines(series).stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
                .toArray();
    }

    private static List<Set<Integer>> annotations(String series) {
        Map<String, Set<Integer>> byPerson = new TreeMap<>();
        for (String line : lines("ground-truth")) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(series)) {
                Set<Integer> own = byPerson.computeIfAbsent(cells[1], person -> new TreeSet<>());
                if (!cells[2].isBlank()) {
                    own.add(Integer.parseInt(cells[2]));
                }
            }
        }
        return new ArrayList<>(byPerson.values());
    }

    private static double covering(Set<Integer> truth, Set<Integer> found, int n) {
        double sum = 0;
        for (int[] part : parts(truth, n)) {
            double best = 0;
            for (int[] other : parts(found, n)) {
                int common = Math.max(0, Math.min(part[1], other[1]) - Math.max(part[0], other[0]));
                best = Math.max(best, (double) common / (part[1] - part[0] + other[1] - other[0] - common));
            }
            sum += (part[1] - part[0]) * best;
        }
        return sum / n;
    }

    private static List<int[]> parts(Set<Integer> changes, int n) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        for (int change : changes) {
            if (change > from && change < n) {
                parts.add(new int[] {from, change});
                from = change;
            }
        }
        parts.add(new int[] {from, n});
        return parts;
    }

    private static double f1(List<Set<Integer>> annotations, Set<Integer> found) {
        Set<Integer> all = new TreeSet<>(Set.of(0));
        annotations.forEach(all::addAll);
        Set<Integer> own = new TreeSet<>(found);
        own.add(0);
        double precision = (double) hits(all, own) / own.size();
        double recall = annotations.stream()
                .mapToDouble(annotation -> {
                    Set<Integer> person = new TreeSet<>(annotation);
                    person.add(0);
                    return (double) hits(person, own) / person.size();
                })
                .average()
                .orElse(0);
        return 2 * precision * recall / (precision + recall);
    }

    /** How many of the true changes a found one is near, each found one used once. */
    private static int hits(Set<Integer> truth, Set<Integer> found) {
        Set<Integer> left = new TreeSet<>(found);
        int hits = 0;
        for (int change : truth) {
            for (int candidate : left) {
                if (Math.abs(candidate - change) <= MARGIN) {
                    left.remove(candidate);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private static Reached reached(boolean ours) {
        double covering = 0;
        double f1 = 0;
        for (Map.Entry<String, Integer> series : SERIES.entrySet()) {
            double[] y = values(series.getKey());
            Set<Integer> found =
                    new TreeSet<>(ours ? Change.of(y, series.getValue()).steps() : ChangePoints.of(y, 2, 60));
            List<Set<Integer>> annotations = annotations(series.getKey());
            double own = annotations.stream()
                    .mapToDouble(annotation -> covering(annotation, found, y.length))
                    .average()
                    .orElse(0);
            covering += own / SERIES.size();
            f1 += f1(annotations, found) / SERIES.size();
        }
        return new Reached(covering, f1);
    }

    @Test
    void what_people_mark_is_covered_better_than_by_pelt() {
        Reached ours = reached(true);
        Reached pelt = reached(false);
        assertThat(ours.covering()).isGreaterThan(pelt.covering());
        assertThat(ours.f1()).isGreaterThan(pelt.f1());
        assertThat(ours.covering()).isGreaterThan(0.6);
        assertThat(ours.f1()).isGreaterThan(0.74);
    }
}
