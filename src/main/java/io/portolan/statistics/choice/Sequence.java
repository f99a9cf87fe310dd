package io.portolan.statistics.choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Things done one after the other, and what their waiting costs.
 *
 * <p>cost = Σ c<sub>i</sub> C<sub>i</sub>, where c<sub>i</sub> is the cost of a unit of time of delay and C<sub>i</sub> the sum of the
 * durations up to and with i. It is least when they stand by falling c<sub>i</sub> / p<sub>i</sub> (weighted shortest job first); equal ones
 * keep their order. Exact to rounding; unit: that of the cost, times time.
 *
 * <p>Source: W. E. Smith, Naval Research Logistics Quarterly 3 (1956), 59–66; D. G. Reinertsen (2009).
 *
 * @param order the places of the things, the first to be done first
 * @param cost what their waiting costs together
 */
public record Sequence(List<Integer> order, double cost) {
    public Sequence {
        order = List.copyOf(order);
    }

    /**
     * The sequence that costs least.
     *
     * @param costs of a unit of time of delay, not negative
     * @param durations how long each takes, above 0
     */
    public static Sequence best(double[] costs, double[] durations) {
        List<Integer> order = IntStream.range(0, costs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -costs[i] / durations[i]))
                .toList();
        return of(costs, durations, order);
    }

    /** What a given order costs. */
    public static Sequence of(double[] costs, double[] durations, List<Integer> order) {
        double time = 0;
        double cost = 0;
        for (int i : order) {
            time += durations[i];
            cost += costs[i] * time;
        }
        return new Sequence(order, cost);
    }
}
