package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.aggregate.ExactAggregate;
import io.portolan.statistics.aggregate.OutputSwing;
import io.portolan.statistics.aggregate.Simulation;
import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** A check of more risks than this would take longer than what it checks, and the sum is all but normal. */
    private static final int MOST_SIMULATED = 3_000;

    private final List<Sourced<Risk>> risks;
    private final Aggregate sum;
    private final Optional<Simulation> simulation;
    private final double[] varianceShares;
    private final double[] atP80;
    private final double[] beyondP80;
    private final double[] without;
    private final double[] slopes;
    private final double[] swings;
    private final double[] rankCorrelations;
    private final Map<Integer, Integer> places;

    private Exposure(List<Sourced<Risk>> risks, long seed) {
        this.risks = risks;
        List<Event> events = risks.stream().map(risk -> Events.of(risk.value())).toList();
        this.sum = Aggregate.of(events);
        this.simulation = events.size() > MOST_SIMULATED
                ? Optional.empty()
                : Optional.of(Simulation.latinHypercube(events, draws(events.size()), REPLICATES, seed));
        this.varianceShares = sum.varianceShares();
        this.atP80 = sum.quantileContributions(P80);
        this.beyondP80 = sum.tailContributions(P80);
        this.without = sum.quantilesWithout(P80);
        this.slopes = sum instanceof ExactAggregate exact ? exact.quantileSlopes(P80) : nothing();
        this.swings = events.stream().mapToDouble(OutputSwing::of).toArray();
        this.rankCorrelations = simulation.map(Simulation::rankCorrelations).orElseGet(this::nothing);
        this.places = IntStream.range(0, risks.size())
                .boxed()
                .collect(Collectors.toMap(i -> risks.get(i).row().record(), Function.identity()));
    }

    private double[] nothing() {
        double[] nothing = new double[risks.size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
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
        return Aggregate.of(events).quantile(P80);
    }

    /** A saving is least where its amount is, so that the upper edge of a band is always the larger effect. */
    private static Event atEdge(Risk risk, boolean upper) {
        Distribution amount = risk.consequence().amount().orElseThrow();
        boolean band = risk.consequence().shape() == Shape.Kind.BAND;
        double edge = upper == !risk.isOpportunity() ? amount.upper() : amount.lower();
        double probability =
                (upper ? risk.likelihood().highest() : risk.likelihood().lowest()).orElseThrow();
        return Events.of(risk, probability, band ? Degenerate.of(edge) : amount);
    }

    private static int draws(int events) {
        return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, MOST_WORK / events));
    }

    Aggregate sum() {
        return sum;
    }

    /** The check; empty for a register of thousands of risks. */
    Optional<Simulation> simulation() {
        return simulation;
    }

    /** What one risk contributes; empty when it is not quantified. */
    Optional<Contribution> of(Sourced<Risk> risk) {
        return Optional.ofNullable(places.get(risk.row().record())).map(this::at);
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
     * @param p80PerPoint what a percentage point less of its probability takes off P80; empty where P80 is a step
     * @param meanSwing by how much the mean of the sum rises from its lowest to its highest tenth
     * @param rankCorrelation of its draws with the simulated sum; empty where nothing was simulated
     */
    record Contribution(
            Sourced<Risk> risk,
            double varianceShare,
            double p80Share,
            double cvar80Share,
            double p80IfRemoved,
            Optional<Double> p80PerPoint,
            double meanSwing,
            Optional<Double> rankCorrelation) {}

    private Contribution at(int i) {
        return new Contribution(
                risks.get(i),
                varianceShares[i],
                atP80[i],
                beyondP80[i],
                without[i],
                finite(slopes[i] / 100),
                swings[i],
                finite(rankCorrelations[i]));
    }

    private static Optional<Double> finite(double value) {
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }
}
