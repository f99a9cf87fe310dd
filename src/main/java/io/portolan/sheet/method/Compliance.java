package io.portolan.sheet.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The checks of one project, or of all.
 *
 * @param name the project
 * @param checks in the order of the sheet
 * @param day the day for which it is asked
 */
record Compliance(String name, List<Check> checks, LocalDate day) {
    Compliance {
        checks = List.copyOf(checks);
    }

    /** One for each project, in the order of the sheet. */
    static List<Compliance> perProject(List<Check> checks, LocalDate day) {
        Map<String, List<Check>> byProject = new LinkedHashMap<>();
        checks.forEach(check -> byProject
                .computeIfAbsent(check.project(), k -> new ArrayList<>())
                .add(check));
        return byProject.entrySet().stream()
                .map(entry -> new Compliance(entry.getKey(), entry.getValue(), day))
                .toList();
    }

    List<Check> counted() {
        return checks.stream().filter(check -> check.counts(day)).toList();
    }

    List<Check> outstanding() {
        return checks.stream().filter(check -> check.isOutstanding(day)).toList();
    }

    long waived() {
        return checks.stream().filter(Check::isWaived).count();
    }

    long late() {
        return checks.stream().filter(Check::isLate).count();
    }

    /** Σ weight · score / Σ weight over what is due and not waived, with 1 for present and ½ for partial; empty where nothing is. */
    OptionalDouble share() {
        double[] weights =
                counted().stream().mapToDouble(Check::weight).sorted().toArray();
        double[] scores = counted().stream()
                .mapToDouble(check ->
                        check.weight() * check.state().map(Check.State::score).orElse(0.0))
                .sorted()
                .toArray();
        double total = sum(weights);
        return total > 0 ? OptionalDouble.of(sum(scores) / total) : OptionalDouble.empty();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
