package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.random.CounterRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The aggregate loss by Latin hypercube sampling, as a check on the exact law. Each event takes the middles of equally
 * likely strata of its own law, occurrence and severity in one; independent random orders of the strata are the
 * replicates. Random numbers depend on (seed, key, replicate, draw) alone, so the order of the events changes nothing.
 * Source: McKay, Beckman & Conover, 1979.
 */
public final class Simulation {

    private static final int MOST_RANKED = 1_000;

    private final int draws;
    private final double[][] sorted;
    private final double mean;
    private final double[] rankCorrelations;

    private Simulation(int draws, double[][] sorted, double mean, double[] rankCorrelations) {
        this.draws = draws;
        this.sorted = sorted;
        this.mean = mean;
        this.rankCorrelations = rankCorrelations;
    }

    /** Needs at least one draw and two replicates, without which there is no interval. */
    public static Simulation latinHypercube(List<Event> events, int draws, int replicates, long seed) {
        if (draws < 1 || replicates < 2) {
            throw new IllegalArgumentException(
                    "needs draws >= 1 and replicates >= 2, has " + draws + ", " + replicates);
        }
        int[] canonical = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing(events::get, Event.CANONICAL))
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] sums = new double[replicates][draws];
        double[][] ranks = new double[events.size()][];
        String key = "";
        int twin = 0;
        for (int i : canonical) {
            twin = events.get(i).key().equals(key) ? twin + 1 : 0;
            key = events.get(i).key();
            double[] strata = strata(events.get(i), draws);
            CounterRandom random = CounterRandom.of(seed, key, twin);
            add(sums, strata, random);
            ranks[i] =
                    events.size() > MOST_RANKED ? new double[0] : drawn(Ranks.of(strata), random.permutation(draws, 0));
        }
        double[] correlations = Ranks.correlations(ranks, sums[0]);
        Arrays.stream(sums).parallel().forEach(Arrays::sort);
        double mean =
                Arrays.stream(sums).mapToDouble(s -> Arrays.stream(s).sum()).sum() / draws / replicates;
        return new Simulation(draws, sums, mean, correlations);
    }

    /** The quantiles of X = B·Y at (k + ½)/n, k = 0 … n−1: negative severities, then 0, then positive ones. */
    private static double[] strata(Event event, int draws) {
        double p = event.probability();
        Distribution y = event.severity();
        double negative = p * y.cumulative(-Double.MIN_VALUE);
        DoubleUnaryOperator severity = event.atomic() ? y::quantile : new QuantileTable(y);
        return IntStream.range(0, draws)
                .parallel()
                .mapToDouble(k -> (k + 0.5) / draws)
                .map(u -> {
                    boolean loss = u > negative + 1 - p;
                    return u < negative || loss ? severity.applyAsDouble(Math.min(1, (loss ? u - (1 - p) : u) / p)) : 0;
                })
                .toArray();
    }

    private static double[] drawn(double[] strata, int[] order) {
        return Arrays.stream(order).mapToDouble(k -> strata[k]).toArray();
    }

    /** Replicates side by side: each has its own sums and its own order, so the bits do not depend on the number of processors. */
    private static void add(double[][] sums, double[] strata, CounterRandom random) {
        IntStream.range(0, sums.length).parallel().forEach(r -> {
            int[] order = random.permutation(strata.length, r);
            double[] sum = sums[r];
            for (int k = 0; k < strata.length; k++) {
                sum[k] += strata[order[k]];
            }
        });
    }

    public String method() {
        return String.format(Locale.ROOT, "Latin hypercube, %d × %d", sorted.length, draws);
    }

    /** The draws of one replicate. */
    public int draws() {
        return draws;
    }

    public double mean() {
        return mean;
    }

    /**
     * Spearman's rank correlation of each event with the sum in the first replicate, in the order of the events; equal values share their
     * mean rank. NaN for constants, and for all where there are more than {@value #MOST_RANKED} events.
     */
    public double[] rankCorrelations() {
        return rankCorrelations.clone();
    }

    /** The average over the replicates of their q-quantiles, of type 7 (Hyndman & Fan, 1996). */
    public double quantile(double q) {
        return Arrays.stream(replicates(q)).average().orElse(Double.NaN);
    }

    /** The lower end of the 95 % t-interval over the replicates. */
    public double low(double q) {
        return quantile(q) - halfWidth(q);
    }

    /** The upper end of the 95 % t-interval over the replicates. */
    public double high(double q) {
        return quantile(q) + halfWidth(q);
    }

    /** The standard error of the q-quantile, from the spread over the replicates. */
    public double standardError(double q) {
        double[] each = replicates(q);
        double centre = quantile(q);
        double squares =
                Arrays.stream(each).map(x -> (x - centre) * (x - centre)).sum();
        return Math.sqrt(squares / (each.length - 1) / each.length);
    }

    private double halfWidth(double q) {
        double t = new TDistribution(null, sorted.length - 1).inverseCumulativeProbability(0.975);
        return t * standardError(q);
    }

    private double[] replicates(double q) {
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("needs a level in [0, 1], has " + q);
        }
        return Arrays.stream(sorted).mapToDouble(s -> typeSeven(s, q)).toArray();
    }

    private static double typeSeven(double[] x, double q) {
        double position = (x.length - 1) * q;
        int below = (int) position;
        int above = Math.min(below + 1, x.length - 1);
        return x[below] + (position - below) * (x[above] - x[below]);
    }
}
