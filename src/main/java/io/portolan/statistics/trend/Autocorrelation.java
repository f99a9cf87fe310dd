package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How much the values of a series say of those that follow. */
final class Autocorrelation {
    private Autocorrelation() {}

    /** r<sub>k</sub> = Σ (y<sub>t</sub> − ȳ)(y<sub>t+k</sub> − ȳ) / Σ (y<sub>t</sub> − ȳ)²; 0 for a constant series. */
    static double at(double[] y, int lag) {
        double mean = Arrays.stream(y).average().orElse(0);
        double all =
                Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum();
        double lagged = IntStream.range(0, Math.max(0, y.length - lag))
                .mapToDouble(t -> (y[t] - mean) * (y[t + lag] - mean))
                .sum();
        return all > 0 ? lagged / all : 0;
    }

    /** By how much autocorrelation widens the variance of Kendall's S (Hamed and Rao 1998), 1 when not at all. */
    static double varianceRatio(double[] y, int lags) {
        double n = y.length;
        double slope = TheilSen.of(y).map(TheilSen::slope).orElse(0.0);
        double[] ranks = ranks(
                IntStream.range(0, y.length).mapToDouble(i -> y[i] - slope * i).toArray());
        double sum = 0;
        for (int i = 1; i <= lags && i < n - 2; i++) {
            double rho = at(ranks, i);
            if (Math.abs(rho) > Tails.Z_975 / Math.sqrt(n)) {
                sum += (n - i) * (n - i - 1) * (n - i - 2) * rho;
            }
        }
        return 1 + 2 / (n * (n - 1) * (n - 2)) * sum;
    }

    /** Ranks from 1, equal values sharing the mean of theirs. */
    static double[] ranks(double[] y) {
        Integer[] order = IntStream.range(0, y.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> y[i]))
                .toArray(Integer[]::new);
        double[] ranks = new double[y.length];
        for (int first = 0; first < order.length; ) {
            int next = first;
            while (next < order.length && y[order[next]] == y[order[first]]) {
                next++;
            }
            for (int i = first; i < next; i++) {
                ranks[order[i]] = (first + 1 + next) / 2.0;
            }
            first = next;
        }
        return ranks;
    }
}
