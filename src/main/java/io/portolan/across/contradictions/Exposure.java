package io.portolan.across.contradictions;

import io.portolan.analysis.Observation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the registers expect the open risks of a project to cost, beside its budget in the list; threats less opportunities, risks without a
 * figure left out, projects with risks in several currencies too.
 *
 * @param project the project
 * @param risks its open risks
 * @param cost Σ probability × impact of those that have both, in the unit of the registers
 * @param budget the approved budget, in the unit of the list; NaN where none is told that compares
 */
record Exposure(Observation project, List<Observation> risks, double cost, double budget) {
    /** Risks that cost so many times the budget are told in another unit than it. */
    private static final double OTHER_UNIT = 5;

    Exposure {
        risks = List.copyOf(risks);
    }

    static List<Exposure> of(Joined joined) {
        List<Exposure> all = joined.projects().stream()
                .map(project -> of(project, joined.openRisks(project)))
                .filter(exposure -> exposure.cost > 0 && !exposure.isMixed())
                .toList();
        boolean apart = all.stream().anyMatch(exposure -> exposure.share() >= OTHER_UNIT);
        return all.stream()
                .map(exposure -> apart ? exposure.withoutBudget() : exposure)
                .sorted(Comparator.comparingDouble(
                                (Exposure exposure) -> Double.isNaN(exposure.share()) ? 0 : -exposure.share())
                        .thenComparing(exposure -> Joined.key(exposure.project)))
                .toList();
    }

    private static Exposure of(Observation project, List<Observation> risks) {
        double[] costs = risks.stream()
                .mapToDouble(risk -> risk.subject().figure("emv"))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double cost = 0;
        for (double each : costs) {
            cost += each;
        }
        return new Exposure(project, risks, cost, project.subject().figure("approved"));
    }

    /** Amounts of several currencies are never added. */
    private boolean isMixed() {
        return risks.stream()
                        .map(risk -> risk.subject().word("currency"))
                        .filter(currency -> !currency.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /** Where one project shows that list and registers count in different units, no budget of the list compares. */
    private Exposure withoutBudget() {
        return new Exposure(project, risks, cost, Double.NaN);
    }

    /** The share of the budget; NaN without one. */
    double share() {
        return budget > 0 ? cost / budget : Double.NaN;
    }

    /** The same for other programs. */
    Map<String, Object> results() {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("project", project.subject().name());
        results.put("openRisks", risks.size());
        results.put("expectedCost", cost);
        if (!Double.isNaN(share())) {
            results.put("budget", budget);
            results.put("share", share());
        }
        return results;
    }
}
