package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.aggregate.ExactAggregate;
import io.portolan.statistics.aggregate.Simulation;
import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the open risks may cost together: the exact distribution of their sum, taken as independent, what each contributes, and a
 * simulation beside it as a check.
 */
final class Exposure {
    private static final double P80 = 0.8;
    private static final int MOST_DRAWS = 10_000;
    private static final int FEWEST_DRAWS = 2_000;
    /** Events × draws of one replicate that a check may cost; from 100 risks on the draws are fewer. */
    private static final int MOST_WORK = 1_000_000;

    private static final int REPLICATES = 10;

    private final List<Sourced<Risk>> risks;
    private final ExactAggregate sum;
    private final Simulation simulation;
    private final double[] varianceShares;
    private final double[] atP80;
    private final double[] beyondP80;
    private final double[] without;

    private Exposure(List<Sourced<Risk>> risks, long seed) {
        this.risks = risks;
        List<Event> events = risks.stream().map(risk -> event(risk.value())).toList();
        this.sum = ExactAggregate.of(events);
        this.simulation = Simulation.latinHypercube(events, draws(events.size()), REPLICATES, seed);
        this.varianceShares = sum.varianceShares();
        this.atP80 = sum.quantileContributions(P80);
        this.beyondP80 = sum.tailContributions(P80);
        this.without = sum.quantilesWithout(P80);
    }

    /** The exposure of a register's open risks; empty when none has a probability and an amount, or when they are in several currencies. */
    static Optional<Exposure> of(Register register, long seed) {
        List<Sourced<Risk>> quantified = register.quantified();
        return quantified.isEmpty() || register.currencies().size() > 1
                ? Optional.empty()
                : Optional.of(new Exposure(quantified, seed));
    }

    /**
     * P80 when every class counts with the lower, or every class with the upper edge of its band; empty when no risk is stated by a class.
     */
    Optional<Edges> edges() {
        boolean banded = risks.stream().anyMatch(risk -> isBanded(risk.value()));
        return banded ? Optional.of(new Edges(p80(false), p80(true))) : Optional.empty();
    }

    /** P80 at the lower and at the upper edges of all bands. */
    record Edges(double low, double high) {}

    private static boolean isBanded(Risk risk) {
        return !risk.likelihood().lowest().equals(risk.likelihood().highest())
                || risk.consequence().shape() == Shape.Kind.BAND;
    }

    private double p80(boolean upper) {
        List<Event> events =
                risks.stream().map(risk -> atEdge(risk.value(), upper)).toList();
        return ExactAggregate.of(events).quantile(P80);
    }

    /** A saving is least where its amount is, so that the upper edge of a band is always the larger effect. */
    private static Event atEdge(Risk risk, boolean upper) {
        Distribution amount = risk.consequence().amount().orElseThrow();
        boolean band = risk.consequence().shape() == Shape.Kind.BAND;
        double edge = upper == !risk.isOpportunity() ? amount.upper() : amount.lower();
        double probability =
                (upper ? risk.likelihood().highest() : risk.likelihood().lowest()).orElseThrow();
        return new Event(key(risk, probability, amount), probability, band ? Degenerate.of(edge) : amount);
    }

    private static int draws(int events) {
        return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, MOST_WORK / events));
    }

    ExactAggregate sum() {
        return sum;
    }

    Simulation simulation() {
        return simulation;
    }

    /** What one risk contributes; empty when it is not quantified. */
    Optional<Contribution> of(Sourced<Risk> risk) {
        return IntStream.range(0, risks.size())
                .filter(i -> risks.get(i).row().record() == risk.row().record())
                .mapToObj(this::at)
                .findFirst();
    }

    /** The contributions in the order of the risks. */
    List<Contribution> contributions() {
        return IntStream.range(0, risks.size()).mapToObj(this::at).toList();
    }

    /**
     * What one risk contributes.
     *
     * @param risk the risk
     * @param varianceShare its share of the variance of the sum
     * @param p80Share its part of P80 (Euler), which adds up to P80
     * @param cvar80Share its part of the mean beyond P80
     * @param p80IfRemoved P80 of the sum without it
     */
    record Contribution(
            Sourced<Risk> risk, double varianceShare, double p80Share, double cvar80Share, double p80IfRemoved) {}

    private Contribution at(int i) {
        return new Contribution(risks.get(i), varianceShares[i], atP80[i], beyondP80[i], without[i]);
    }

    private static Event event(Risk risk) {
        double probability = risk.likelihood().share().orElseThrow();
        Distribution amount = risk.consequence().amount().orElseThrow();
        return new Event(key(risk, probability, amount), probability, amount);
    }

    /** Holds what the risk is, not where it stands, so that sorting the register changes no figure. */
    private static String key(Risk risk, double probability, Distribution amount) {
        return String.join(
                "|",
                risk.id(),
                risk.title(),
                String.format(Locale.ROOT, "%.17g|%.17g|%.17g", probability, amount.mean(), amount.variance()));
    }
}
