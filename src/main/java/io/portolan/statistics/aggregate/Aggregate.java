package io.portolan.statistics.aggregate;

import java.util.ArrayList;
import java.util.List;

/** The law of the aggregate loss S = ΣXᵢ of independent events, and what each of them contributes to it. Levels q are in (0, 1). */
public interface Aggregate {

    /** The law of a sum, by whichever of the exact ways suits the number of events. */
    static Aggregate of(List<Event> events) {
        return SeriesAggregate.suited(events)
                .<Aggregate>map(series -> series)
                .orElseGet(() -> ExactAggregate.of(events));
    }

    /** E[S]. */
    double mean();

    /** Var[S]. */
    double variance();

    /** κ₃/σ³; NaN if the variance is zero. */
    double skewness();

    /** The probability that no event occurs. */
    double probabilityOfNone();

    /** P(S ≤ x). */
    double cumulative(double x);

    /** P_q = inf{x : P(S ≤ x) ≥ q}. */
    double quantile(double q);

    /** CVaR_q = P_q + E[(S − P_q)⁺]/(1−q). */
    double conditionalTail(double q);

    /** Cov(Xᵢ, S)/Var[S], which sum to 1; zeros if the variance is zero. */
    double[] varianceShares();

    /** The Euler contributions E[Xᵢ | S = P_q], which sum to P_q. */
    double[] quantileContributions(double q);

    /** The Euler contributions E[Xᵢ | the worst 1−q of S], which sum to CVaR_q. */
    double[] tailContributions(double q);

    /** P_q of the sum without the i-th event. */
    double[] quantilesWithout(double q);

    default double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** About the given number of points (x, P(S > x)) from P0.1 to P99.9, even in x; one point if S is constant. */
    default List<double[]> curve(int points) {
        double from = quantile(0.001);
        double to = quantile(0.999);
        int count = from == to ? 1 : Math.max(2, points);
        List<double[]> curve = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double x = count == 1 ? from : from + (to - from) * k / (count - 1);
            curve.add(new double[] {x, 1 - cumulative(x)});
        }
        return List.copyOf(curve);
    }
}
