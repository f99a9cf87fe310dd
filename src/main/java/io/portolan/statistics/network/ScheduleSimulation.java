package io.portolan.statistics.network;

import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The end of a network with uncertain durations by Latin hypercube sampling: each activity takes the middles of equally likely
 * strata of its own law, in an order that depends on the seed, its key and the replicate alone, so that the order of the
 * activities changes nothing. Independent replicates give the standard errors. Sources: McKay, Beckman & Conover, 1979; van
 * Slyke, 1963.
 */
public final class ScheduleSimulation {
    private static final int REPLICATES = 10;
    private static final int MOST_STRATA = 10_000;
    private static final int FEWEST_STRATA = 200;
    private static final double EFFORT = 3e6;

    private final Network network;
    private final double[][] ends;
    private final double[][] sorted;
    private final double[][] costs;
    private final double[] criticality;
    private final double[] cruciality;
    private final double[] sensitivity;

    private ScheduleSimulation(Network network, int strata) {
        this.network = network;
        this.ends = new double[REPLICATES][strata];
        this.costs = new double[REPLICATES][strata];
        this.sorted = new double[REPLICATES][];
        this.criticality = new double[network.size()];
        this.cruciality = new double[network.size()];
        this.sensitivity = new double[network.size()];
    }

    /**
     * Draws the end of a network, and its cost.
     *
     * @param durations the law of each activity's duration, in its order
     * @param keys what makes each activity's random numbers its own; unlike each other
     * @param rates what a unit of time of each activity costs
     */
    public static ScheduleSimulation of(
            Network network, List<Distribution> durations, List<String> keys, double[] rates, long seed) {
        int wanted = (int) (EFFORT / Math.max(1, network.size()));
        ScheduleSimulation simulation =
                new ScheduleSimulation(network, Math.max(FEWEST_STRATA, Math.min(MOST_STRATA, wanted)));
        simulation.draw(durations, keys, rates, seed);
        return simulation;
    }

    private void draw(List<Distribution> durations, List<String> keys, double[] rates, long seed) {
        int n = network.size();
        int strata = ends[0].length;
        double[][] laws = durations.stream().map(law -> strata(law, strata)).toArray(double[][]::new);
        Moments[] moments = IntStream.range(0, n).mapToObj(i -> new Moments()).toArray(Moments[]::new);
        double[] start = new double[n];
        double[] drawn = new double[n];
        for (int r = 0; r < REPLICATES; r++) {
            int replicate = r;
            int[][] orders = keys.stream()
                    .map(key -> CounterRandom.of(seed, key, 0).permutation(strata, replicate))
                    .toArray(int[][]::new);
            for (int d = 0; d < strata; d++) {
                for (int i = 0; i < n; i++) {
                    drawn[i] = laws[i][orders[i][d]];
                    costs[r][d] += rates[i] * drawn[i];
                }
                double end = network.forward(drawn, start);
                ends[r][d] = end;
                double[] latest = network.backward(drawn, end);
                for (int i = 0; i < n; i++) {
                    criticality[i] += CriticalPath.isCritical(latest[i] - start[i], end) ? 1 : 0;
                    moments[i].add(drawn[i], end);
                }
            }
            sorted[r] = ends[r].clone();
            Arrays.sort(sorted[r]);
        }
        for (int i = 0; i < n; i++) {
            criticality[i] /= (double) REPLICATES * strata;
            cruciality[i] = moments[i].correlation();
            sensitivity[i] = criticality[i] * moments[i].spread();
        }
    }

    private static double[] strata(Distribution law, int strata) {
        return IntStream.range(0, strata)
                .parallel()
                .mapToDouble(k -> law.quantile((k + 0.5) / strata))
                .toArray();
    }

    /** How often the network was drawn. */
    public int draws() {
        return REPLICATES * ends[0].length;
    }

    /** E[T]. */
    public double mean() {
        return Arrays.stream(ends).flatMapToDouble(Arrays::stream).average().orElse(0);
    }

    /** The standard error of {@link #mean}. */
    public double meanError() {
        return error(Arrays.stream(ends)
                .mapToDouble(some -> Arrays.stream(some).average().orElse(0))
                .toArray());
    }

    /** √Var[T]. */
    public double standardDeviation() {
        double mean = mean();
        double squares = Arrays.stream(ends)
                .flatMapToDouble(Arrays::stream)
                .map(end -> (end - mean) * (end - mean))
                .sum();
        return Math.sqrt(squares / (draws() - 1));
    }

    /** P_q of T: the mean of the replicates' own, for 0 < q < 1. */
    public double quantile(double q) {
        return Arrays.stream(quantiles(q)).average().orElse(0);
    }

    /** The standard error of {@link #quantile}. */
    public double quantileError(double q) {
        return error(quantiles(q));
    }

    private double[] quantiles(double q) {
        return Arrays.stream(sorted)
                .mapToDouble(some -> some[place(q, some.length)])
                .toArray();
    }

    private static int place(double q, int length) {
        return Math.max(0, Math.min(length - 1, (int) Math.ceil(q * length) - 1));
    }

    /** P(T ≤ t). */
    public double cumulative(double t) {
        long within = Arrays.stream(ends)
                .flatMapToDouble(Arrays::stream)
                .filter(end -> end <= t)
                .count();
        return (double) within / draws();
    }

    /** The q-quantile of the cost that durations drive. */
    public double costQuantile(double q) {
        return Arrays.stream(costs)
                .mapToDouble(some -> Arrays.stream(some).sorted().toArray()[place(q, some.length)])
                .average()
                .orElse(0);
    }

    /** P(C ≤ c and T ≤ t), the joint confidence level. Source: NASA, Joint Cost and Schedule Confidence Level, 2015. */
    public double joint(double cost, double time) {
        long both = 0;
        for (int r = 0; r < REPLICATES; r++) {
            for (int d = 0; d < ends[r].length; d++) {
                both += costs[r][d] <= cost && ends[r][d] <= time ? 1 : 0;
            }
        }
        return (double) both / draws();
    }

    /** The criticality index: how often an activity has no slack. */
    public double criticality(int activity) {
        return criticality[activity];
    }

    /** The cruciality: the correlation of an activity's duration with the end; 0 if it has no range. */
    public double cruciality(int activity) {
        return cruciality[activity];
    }

    /** The schedule sensitivity index: criticality times the ratio of the duration's standard deviation to the end's. */
    public double sensitivity(int activity) {
        return sensitivity[activity];
    }

    private static double error(double[] replicates) {
        double mean = Arrays.stream(replicates).average().orElse(0);
        double squares =
                Arrays.stream(replicates).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (replicates.length - 1) / replicates.length);
    }

    /** Running moments of a duration and the end. Source: Welford, 1962. */
    private static final class Moments {
        private long n;
        private double meanX;
        private double meanY;
        private double xx;
        private double yy;
        private double xy;

        void add(double x, double y) {
            n++;
            double dx = x - meanX;
            double dy = y - meanY;
            meanX += dx / n;
            meanY += dy / n;
            xx += dx * (x - meanX);
            yy += dy * (y - meanY);
            xy += dx * (y - meanY);
        }

        double correlation() {
            return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
        }

        double spread() {
            return yy > 0 ? Math.sqrt(xx / yy) : 0;
        }
    }
}
