package io.portolan.statistics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of a series: the division into stretches of equal level with the least penalised cost.
 *
 * <p>Cost of a stretch = Σ (y − ȳ)²/σ² + ln(its length); each step costs 3 ln n more (modified BIC). σ = mean moving range / 1.128, so
 * that the steps themselves do not hide in it. The division is the exact optimum, found by dynamic programming in O(k n²) for at most k
 * steps. A series without noise (σ = 0) is divided where it changes only if it has σ given.
 *
 * <p>Source: N. R. Zhang and D. O. Siegmund (2007); I. E. Auger and C. E. Lawrence (1989).
 */
public final class ChangePoints {
    /** The mean moving range of normal values is this times their standard deviation. */
    private static final double D2 = 1.128;

    private final double[] sums;
    private final double[] squares;
    private final int least;

    private ChangePoints(double[] scaled, int least) {
        int n = scaled.length;
        this.least = least;
        sums = new double[n + 1];
        squares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + scaled[i];
            squares[i + 1] = squares[i] + scaled[i] * scaled[i];
        }
    }

    /** The steps of values without gaps, σ from their moving ranges: for each the place of the first value of its new level. */
    public static List<Integer> of(double[] y, int leastLength, int mostSteps) {
        double range = IntStream.range(1, Math.max(1, y.length))
                .mapToDouble(i -> Math.abs(y[i] - y[i - 1]))
                .average()
                .orElse(0);
        return of(y, range / D2, leastLength, mostSteps);
    }

    /** The same with a known σ; none when it is 0 or the series is shorter than two stretches. */
    public static List<Integer> of(double[] y, double sigma, int leastLength, int mostSteps) {
        int most = Math.min(mostSteps, y.length / leastLength - 1);
        if (!(sigma > 0) || most < 1) {
            return List.of();
        }
        double mean = Arrays.stream(y).average().orElse(0);
        double[] scaled = Arrays.stream(y).map(value -> (value - mean) / sigma).toArray();
        return new ChangePoints(scaled, leastLength).best(most);
    }

    private double cost(int from, int to) {
        double sum = sums[to] - sums[from];
        int length = to - from;
        return squares[to] - squares[from] - sum * sum / length + Math.log(length);
    }

    private List<Integer> best(int most) {
        int n = sums.length - 1;
        int[][] cuts = new int[most + 1][n + 1];
        double[] costs = IntStream.rangeClosed(0, n)
                .mapToDouble(to -> to < least ? Double.POSITIVE_INFINITY : cost(0, to))
                .toArray();
        double lowest = costs[n];
        int steps = 0;
        for (int k = 1; k <= most; k++) {
            costs = next(costs, cuts[k]);
            double penalised = costs[n] + 3 * k * Math.log(n);
            steps = penalised < lowest ? k : steps;
            lowest = Math.min(lowest, penalised);
        }
        return traced(cuts, steps);
    }

    private double[] next(double[] costs, int[] cuts) {
        double[] next = new double[costs.length];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        for (int to = 2 * least; to < costs.length; to++) {
            for (int cut = least; cut <= to - least; cut++) {
                double cost = costs[cut] + cost(cut, to);
                if (cost < next[to]) {
                    next[to] = cost;
                    cuts[to] = cut;
                }
            }
        }
        return next;
    }

    private static List<Integer> traced(int[][] cuts, int steps) {
        List<Integer> places = new ArrayList<>();
        int to = cuts[0].length - 1;
        for (int k = steps; k > 0; k--) {
            to = cuts[k][to];
            places.add(to);
        }
        Collections.reverse(places);
        return places;
    }
}
