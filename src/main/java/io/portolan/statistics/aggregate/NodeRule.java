package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Discrete;
import io.portolan.statistics.distribution.Distribution;
import java.util.stream.IntStream;

/**
 * A severity on a few values with weights that sum to 1. For an event that is small within its sum the Gauss rule of two values has the
 * severity's mean, variance and third moment, and what it leaves out is of the fourth order in (event / sum); a large event has the middles
 * of many equally likely strata, moved and stretched to its mean and variance. Source of the rule: Golub & Welsch, 1969.
 */
final class NodeRule {
    private static final int STRATA = 256;

    private final double[] values;
    private final double[] weights;

    private NodeRule(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    static NodeRule of(Event event, boolean small) {
        Distribution y = event.severity();
        if (y.variance() == 0) {
            return new NodeRule(new double[] {y.mean()}, new double[] {1});
        }
        if (small) {
            return gauss(y);
        }
        return y instanceof Discrete table ? new NodeRule(table.values(), table.probabilities()) : strata(y);
    }

    int size() {
        return values.length;
    }

    double value(int node) {
        return values[node];
    }

    double weight(int node) {
        return weights[node];
    }

    /** m + s·z with z² − γz − 1 = 0, γ the skewness; the weights give mean 0 to z. */
    private static NodeRule gauss(Distribution y) {
        double s = Math.sqrt(y.variance());
        double half = y.thirdCentralMoment() / (y.variance() * s) / 2;
        double root = Math.sqrt(1 + half * half);
        double low = half - root;
        double high = half + root;
        return new NodeRule(
                new double[] {y.mean() + s * low, y.mean() + s * high},
                new double[] {high / (2 * root), -low / (2 * root)});
    }

    private static NodeRule strata(Distribution y) {
        QuantileTable quantiles = new QuantileTable(y);
        double[] middles = IntStream.range(0, STRATA)
                .mapToDouble(k -> quantiles.applyAsDouble((k + 0.5) / STRATA))
                .toArray();
        double mean = IntStream.range(0, STRATA).mapToDouble(k -> middles[k]).sum() / STRATA;
        double variance = IntStream.range(0, STRATA)
                        .mapToDouble(k -> (middles[k] - mean) * (middles[k] - mean))
                        .sum()
                / STRATA;
        double stretch = Math.sqrt(y.variance() / variance);
        double[] values = IntStream.range(0, STRATA)
                .mapToDouble(k -> y.mean() + stretch * (middles[k] - mean))
                .toArray();
        return new NodeRule(
                values,
                IntStream.range(0, STRATA).mapToDouble(k -> 1.0 / STRATA).toArray());
    }
}
