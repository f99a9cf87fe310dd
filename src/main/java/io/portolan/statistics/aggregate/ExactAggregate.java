package io.portolan.statistics.aggregate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The exact law of the aggregate loss S of events, independent or with common factors, by convolution instead of
 * simulation: given the factors the events are independent, and the factors are integrated out. Moments of independent
 * events are formulas; quantiles are exact where S has atoms and otherwise within about 1e-6 of themselves, with common
 * factors within about 1e-5, and 1e-4 from 17 events on. The order of the events changes no bit of any figure. No events: S = 0. Source: Embrechts
 * & Frei, 2009.
 */
public final class ExactAggregate implements Aggregate {

    private final EventSet events;
    private final Zoom zoom;
    private final double shift;
    private final Map<Double, Allocation> allocations = new TreeMap<>();

    private ExactAggregate(EventSet events, Dependence dependence) {
        this.events = events;
        this.zoom = Zoom.of(events, dependence);
        this.shift = events.shift();
    }

    /** The law of the sum of independent events. */
    public static ExactAggregate of(List<Event> events) {
        return of(events, Dependence.independent());
    }

    /** The law of the sum of events that share common factors. */
    public static ExactAggregate of(List<Event> events, Dependence dependence) {
        return new ExactAggregate(EventSet.of(events, dependence), dependence);
    }

    /**
     * The law of one of many sums that are to be compared with each other: independent events, and where they have more than a few
     * thousand atoms these are put on the grid, which blurs jumps by a step of it and costs a fraction.
     */
    public static ExactAggregate ofVariant(List<Event> events) {
        return new ExactAggregate(EventSet.ofVariant(events), Dependence.independent());
    }

    /** E[S] = Σ pᵢ·E[Yᵢ]. */
    @Override
    public double mean() {
        return events.sum(Event::mean);
    }

    /** Var[S] = Σ pᵢ·Var[Yᵢ] + pᵢ(1−pᵢ)·E[Yᵢ]², and what the common factors add. */
    @Override
    public double variance() {
        return events.sum(Event::variance) + zoom.shared().added().variance();
    }

    /** κ₃/σ³; NaN if the variance is zero. */
    @Override
    public double skewness() {
        return (events.sum(Event::thirdCumulant) + zoom.shared().added().third()) / (variance() * standardDeviation());
    }

    /** The probability that no event occurs: Π(1−pᵢ) if they are independent. */
    @Override
    public double probabilityOfNone() {
        return events.probabilityOfNone(zoom.factors());
    }

    /** P(S ≤ x). */
    @Override
    public double cumulative(double x) {
        Law law = zoom.atValue(x - shift).law();
        return Math.min(1, law.cumulative(x - shift + law.atoms().tolerance()));
    }

    /** P_q = inf{x : P(S ≤ x) ≥ q} for 0 < q < 1; interpolated within a continuous stretch, never across a jump. */
    @Override
    public double quantile(double q) {
        return shift + zoom.atLevel(inside(q)).law().quantile(q);
    }

    /** CVaR_q = P_q + E[(S − P_q)⁺]/(1−q) for 0 < q < 1, which parts an atom at P_q. Source: Rockafellar & Uryasev, 2002. */
    @Override
    public double conditionalTail(double q) {
        Law law = zoom.atLevel(inside(q)).law();
        double x = law.quantile(q);
        double mean = events.sum(events.varying(), Event::mean);
        return shift + x + Math.max(0, mean - x + law.integral(x)) / (1 - q);
    }

    /** Cov(Xᵢ, S)/Var[S], which sum to 1; zeros if the variance is zero. */
    @Override
    public double[] varianceShares() {
        double total = variance();
        double[] shared = zoom.shared().covariances();
        return IntStream.range(0, events.size())
                .mapToDouble(i -> total > 0 ? (events.get(i).variance() + shared[i]) / total : 0)
                .toArray();
    }

    /** The Euler contributions E[Xᵢ | S = P_q], which sum to P_q. */
    @Override
    public double[] quantileContributions(double q) {
        return allocation(q).quantile.clone();
    }

    /** The Euler contributions E[Xᵢ | the worst 1−q of S], which sum to CVaR_q. */
    @Override
    public double[] tailContributions(double q) {
        return allocation(q).tail.clone();
    }

    /** P_q of the sum without the i-th event. */
    @Override
    public double[] quantilesWithout(double q) {
        return allocation(q).without.clone();
    }

    /**
     * dP_q/dpᵢ = −[F(P_q | i occurs) − F(P_q | i does not)]/f(P_q), so that a hundredth of it is what a percentage point
     * of probability is worth. NaN where S has an atom at P_q; 0 for constants. Needs independent events.
     */
    public double[] quantileSlopes(double q) {
        if (!zoom.factors().single()) {
            throw new IllegalStateException("needs independent events");
        }
        return allocation(q).slope.clone();
    }

    /** The step of the grid over the whole range; 0 if S has only atoms and needs no grid. */
    public double step() {
        Grid grid = zoom.whole().grid();
        return grid.size() == 0 ? 0 : grid.step();
    }

    private synchronized Allocation allocation(double q) {
        return allocations.computeIfAbsent(inside(q), level -> new Allocation(events, zoom.atLevel(level), level));
    }

    private static double inside(double q) {
        if (!(q > 0 && q < 1)) {
            throw new IllegalArgumentException("needs a level in (0, 1), has " + q);
        }
        return q;
    }
}
