package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.aggregate.ExactAggregate;
import io.portolan.statistics.aggregate.GreedyRemoval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What the responses buy: P80 once all of them are done, and what each takes off P80 for its cost, by exact runs with and without. */
final class Responses {
    private static final double P80 = 0.8;
    private static final int MOST_PRICED = 20;
    private static final int MOST_REMOVED = 5;
    /** Beyond it a run with and without each response would take longer than a reader waits. */
    private static final int MOST_RISKS = 150;

    private final List<Sourced<Risk>> risks;
    private final List<Event> now;
    private final double before;
    private final List<Optional<Event>> then;
    private final Optional<Double> p80Afterwards;
    private final List<Bought> bought;
    private final List<Removed> inOrder;

    private Responses(Register register, Aggregate sum) {
        this.risks = register.quantified();
        this.now = Events.of(register);
        this.before = now.size() > MOST_RISKS
                ? sum.quantile(P80)
                : ExactAggregate.ofVariant(now).quantile(P80);
        this.then = risks.stream()
                .map(risk -> Afterwards.of(risk, register.conventions()))
                .toList();
        this.p80Afterwards = afterwards();
        this.bought = now.size() > MOST_RISKS ? List.of() : buy();
        this.inOrder = now.size() > MOST_RISKS ? List.of() : order();
    }

    static Responses of(Register register, Aggregate sum) {
        return new Responses(register, sum);
    }

    /**
     * A response and what it buys.
     *
     * @param risk the risk that it answers
     * @param saved what it takes off P80; below zero when it makes it worse
     * @param expected what it takes off the expected cost
     * @param cost what it costs, where that is stated
     */
    record Bought(Sourced<Risk> risk, double saved, double expected, Optional<Double> cost) {
        /** P80 saved per unit of cost. */
        Optional<Double> perCost() {
            return cost.filter(c -> c > 0).map(c -> saved / c);
        }
    }

    /** P80 once every response is done; empty where no residual figure is stated. */
    Optional<Double> p80Afterwards() {
        return p80Afterwards;
    }

    /** The responses that take most off the expected cost, the best buy first; none for registers too large for it. */
    List<Bought> bought() {
        return bought;
    }

    /** The risks whose removal, one after the other, lowers P80 most; none for registers too large for it. */
    List<Removed> inOrder() {
        return inOrder;
    }

    private Optional<Double> afterwards() {
        if (then.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Event> all = IntStream.range(0, now.size())
                .mapToObj(i -> then.get(i).orElse(now.get(i)))
                .toList();
        return Optional.of(Aggregate.of(all).quantile(P80));
    }

    private List<Bought> buy() {
        return IntStream.range(0, now.size())
                .filter(i -> then.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(expected(i)))
                        .thenComparing(i -> risks.get(i).value().name()))
                .limit(MOST_PRICED)
                .map(this::bought)
                .sorted(Comparator.comparingDouble(
                                (Bought response) -> -response.perCost().orElse(response.saved()))
                        .thenComparing(response -> response.risk().value().name()))
                .toList();
    }

    private Bought bought(int i) {
        List<Event> events = new ArrayList<>(now);
        events.set(i, then.get(i).orElseThrow());
        double after = ExactAggregate.ofVariant(events).quantile(P80);
        OptionalDouble cost = risks.get(i).row().number("response_cost");
        return new Bought(
                risks.get(i),
                before - after,
                expected(i),
                cost.isPresent() ? Optional.of(cost.getAsDouble()) : Optional.empty());
    }

    private double expected(int i) {
        return mean(now.get(i)) - then.get(i).map(Responses::mean).orElse(mean(now.get(i)));
    }

    private static double mean(Event event) {
        return event.probability() * event.severity().mean();
    }

    /** A risk in the order of removal, and P80 of those that remain after it. */
    record Removed(Sourced<Risk> risk, double p80) {}

    private List<Removed> order() {
        return GreedyRemoval.of(now, P80, MOST_REMOVED).stream()
                .map(step -> new Removed(risks.get(step.position()), step.quantile()))
                .toList();
    }
}
