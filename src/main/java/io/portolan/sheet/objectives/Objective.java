package io.portolan.sheet.objectives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An objective with its key results.
 *
 * @param name what it is called
 * @param parent the objective above, "" when none is named
 * @param results its key results, at least one
 */
record Objective(String name, String parent, List<KeyResult> results) {
    /** Bands of J. Doerr, Measure What Matters (2018), closed to half-open intervals. */
    enum Band {
        RED("red"),
        AMBER("amber"),
        GREEN("green");

        private static final double AMBER_FROM = 0.4;
        private static final double GREEN_FROM = 0.7;

        private final String word;

        Band(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Band of(double score) {
            return score >= GREEN_FROM ? GREEN : score >= AMBER_FROM ? AMBER : RED;
        }
    }

    Objective {
        results = List.copyOf(results);
    }

    /** The objectives of a sheet in the order of their first lines. */
    static List<Objective> of(List<KeyResult> results) {
        Map<String, List<KeyResult>> byName = new LinkedHashMap<>();
        results.forEach(result -> byName.computeIfAbsent(Reading.key(result.objective()), k -> new ArrayList<>())
                .add(result));
        return byName.values().stream()
                .map(same -> new Objective(
                        same.get(0).objective(),
                        same.stream()
                                .map(KeyResult::parent)
                                .filter(parent -> !parent.isEmpty())
                                .findFirst()
                                .orElse(""),
                        own(same)))
                .toList();
    }

    /** The key results; a line that names only the objective is none beside lines that name results. */
    private static List<KeyResult> own(List<KeyResult> same) {
        List<KeyResult> named =
                same.stream().filter(result -> !result.text().isEmpty()).toList();
        return named.isEmpty() ? same : named;
    }

    /** The weighted mean of the scores of its key results; empty when one has none. */
    OptionalDouble score() {
        double sum = 0;
        double weights = 0;
        for (KeyResult result : results) {
            if (result.score().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += result.weight() * result.score().getAsDouble();
            weights += result.weight();
        }
        return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
    }

    /** The score of its weakest key result. */
    OptionalDouble weakest() {
        return score().isEmpty()
                ? OptionalDouble.empty()
                : results.stream()
                        .mapToDouble(result -> result.score().getAsDouble())
                        .min();
    }
}
