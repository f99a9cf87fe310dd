package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Comonotone;
import io.portolan.statistics.aggregate.Dependence;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.aggregate.ExactAggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What to set aside at which confidence: taken as independent, with shared causes, and if all went wrong together. */
final class Provision {
    /** The latent correlation of risks that share a cause: a common planning value, and a strong one. */
    static final double SHARED = 0.3;

    static final double STRONG = 0.6;
    static final double[] LEVELS = {0.5, 0.7, 0.8, 0.9, 0.95};

    /** Beyond it, integrating the common factors out would take longer than a reader waits. */
    private static final int MOST_SHARED = 120;

    private static final int FEWEST_GROUPS = 2;
    private static final List<String> CAUSES = List.of("category", "cause", "project_name");

    private final Aggregate sum;
    private final Comonotone together;
    private final List<Case> cases = new ArrayList<>();
    private final String causeField;

    private Provision(List<Sourced<Risk>> risks, Aggregate sum) {
        List<Event> events = risks.stream().map(risk -> Events.of(risk.value())).toList();
        this.sum = sum;
        this.together = Comonotone.of(events);
        this.causeField = CAUSES.stream()
                .filter(field -> divides(risks, field))
                .findFirst()
                .orElse("");
        if (events.size() > 1 && events.size() <= MOST_SHARED) {
            List<String> groups = causeField.isEmpty() ? List.of() : groups(risks, causeField);
            for (double correlation : new double[] {SHARED, STRONG}) {
                cases.add(new Case(correlation, ExactAggregate.of(events, dependence(correlation, groups))));
            }
        }
    }

    static Provision of(List<Sourced<Risk>> risks, Aggregate sum) {
        return new Provision(risks, sum);
    }

    /** The sum when risks of one cause have a latent correlation. */
    record Case(double correlation, ExactAggregate sum) {}

    private static Dependence dependence(double correlation, List<String> groups) {
        return groups.isEmpty() ? Dependence.oneFactor(correlation) : Dependence.grouped(0, correlation, groups);
    }

    /** Whether a column sorts the risks into groups of which some hold several. */
    private static boolean divides(List<Sourced<Risk>> risks, String field) {
        Map<String, Integer> sizes = new TreeMap<>();
        groups(risks, field).forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes.size() >= FEWEST_GROUPS && sizes.size() <= risks.size() / 2;
    }

    private static List<String> groups(List<Sourced<Risk>> risks, String field) {
        return risks.stream()
                .map(risk -> Scale.plain(RiskRule.text(risk, field)))
                .toList();
    }

    /** The column by which risks were taken to share a cause; "" when all of them were. */
    String causeField() {
        return causeField;
    }

    Aggregate sum() {
        return sum;
    }

    /** With shared causes; none for a register of more than a hundred risks or so. */
    List<Case> cases() {
        return cases;
    }

    /** A quantile when all risks rise and fall together. */
    double together(double level) {
        return together.quantile(level);
    }

    /** A figure of the sum with shared causes. */
    Optional<Double> with(double correlation, Function<ExactAggregate, Double> figure) {
        return cases.stream()
                .filter(some -> some.correlation() == correlation)
                .findFirst()
                .map(some -> figure.apply(some.sum()));
    }
}
