package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Dependence;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.aggregate.ExactAggregate;
import io.portolan.statistics.aggregate.WorstCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Several registers of a run as one: what they need together, what pooling saves, and what if they depend on each other. */
final class RollUp {
    /** The latent correlation of risks of different registers when they share causes; a common planning value (Book, 2007). */
    static final double ACROSS = 0.2;

    private static final double P80 = 0.8;
    private static final int MOST_CORRELATED = 120;

    private final List<Part> parts;
    private final Aggregate sum;
    private final Optional<ExactAggregate> correlated;
    private final double worst;
    private final List<Common> common;

    private RollUp(List<Snapshot> registers) {
        List<List<Event>> events = registers.stream()
                .map(snapshot -> Events.of(snapshot.register()))
                .toList();
        List<Event> all = events.stream().flatMap(List::stream).toList();
        List<Aggregate> alone = events.stream().map(Aggregate::of).toList();
        this.sum = Aggregate.of(all);
        this.parts = parts(registers, alone, sum.quantileContributions(P80));
        this.correlated = all.size() > MOST_CORRELATED
                ? Optional.empty()
                : Optional.of(ExactAggregate.of(all, Dependence.oneFactor(ACROSS)));
        this.worst = WorstCase.quantile(alone, P80);
        this.common = common(registers);
    }

    /**
     * A register in the sum.
     *
     * @param snapshot the register
     * @param alone its open risks by themselves
     * @param share its part of P80 of the sum (Euler), which adds up over the registers
     */
    record Part(Snapshot snapshot, Aggregate alone, double share) {
        double p80() {
            return alone.quantile(P80);
        }
    }

    /** Risks of different registers in nearly the same words: one event may set off both. */
    record Common(String file, Sourced<Risk> risk, String otherFile, Sourced<Risk> other) {}

    /** The registers that can be added up, when there are several; those with classes only or in several currencies are left out. */
    static Optional<RollUp> of(List<Course> courses) {
        List<Snapshot> registers = courses.stream()
                .map(Course::latest)
                .filter(snapshot -> Yardstick.MONEY.suits(snapshot.register()))
                .toList();
        boolean comparable = registers.stream()
                        .map(snapshot -> snapshot.register().currency())
                        .distinct()
                        .count()
                == 1;
        return registers.size() > 1 && comparable ? Optional.of(new RollUp(registers)) : Optional.empty();
    }

    private static List<Part> parts(List<Snapshot> registers, List<Aggregate> alone, double[] contributions) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < registers.size(); k++) {
            int to = from + registers.get(k).register().quantified().size();
            double share = Arrays.stream(contributions, from, to).sum();
            parts.add(new Part(registers.get(k), alone.get(k), share));
            from = to;
        }
        return List.copyOf(parts);
    }

    private static List<Common> common(List<Snapshot> registers) {
        List<Sourced<Risk>> risks = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        IntStream.range(0, registers.size())
                .forEach(k -> registers.get(k).register().open().forEach(risk -> {
                    risks.add(risk);
                    owners.add(k);
                }));
        return Twins.among(risks).stream()
                .filter(pair -> !owners.get(pair.later()).equals(owners.get(pair.earlier())))
                .map(pair -> new Common(
                        registers.get(owners.get(pair.later())).file(),
                        risks.get(pair.later()),
                        registers.get(owners.get(pair.earlier())).file(),
                        risks.get(pair.earlier())))
                .toList();
    }

    List<Part> parts() {
        return parts;
    }

    /** The sum of the open risks of all registers, taken as independent. */
    Aggregate sum() {
        return sum;
    }

    double p80() {
        return sum.quantile(P80);
    }

    /** What the registers need when each keeps its own P80. */
    double sumOfP80s() {
        return parts.stream().mapToDouble(Part::p80).sum();
    }

    /** The chance that the sum of the single P80s suffices for all together. */
    double confidenceOfSum() {
        return sum.cumulative(sumOfP80s());
    }

    /** P80 when all risks share a cause to some degree; empty for too many risks to compute it. */
    Optional<Double> correlatedP80() {
        return correlated.map(shared -> shared.quantile(P80));
    }

    /** The greatest P80 that any dependence between the registers can bring about. */
    double worstP80() {
        return worst;
    }

    List<Common> common() {
        return common;
    }

    String currency() {
        return parts.get(0).snapshot().register().currency();
    }
}
