package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Discrete;
import io.portolan.statistics.distribution.Distribution;
import java.util.Comparator;

/**
 * One loss X = B·Y: it occurs with the given probability in [0, 1] and then has the given severity. The key is its
 * identity: it orders the sums and seeds the draws.
 */
public record Event(String key, double probability, Distribution severity) {

    /** An order that depends on the events alone; events it cannot tell apart are interchangeable. */
    static final Comparator<Event> CANONICAL = Comparator.comparing(Event::key)
            .thenComparingDouble(Event::probability)
            .thenComparingDouble(e -> e.severity.mean())
            .thenComparingDouble(e -> e.severity.variance())
            .thenComparingDouble(e -> e.severity.thirdCentralMoment())
            .thenComparingDouble(e -> e.severity.lower())
            .thenComparingDouble(e -> e.severity.upper())
            .thenComparingDouble(e -> e.severity.quantile(0.5));

    public Event {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("needs a probability in [0, 1], has " + probability);
        }
        if (!Double.isFinite(severity.variance()) || !Double.isFinite(severity.mean())) {
            throw new IllegalArgumentException("needs a severity of finite variance, has " + severity);
        }
    }

    /** E[X] = p·E[Y]. */
    double mean() {
        return probability * severity.mean();
    }

    /** Var[X] = p·Var[Y] + p(1−p)·E[Y]². */
    double variance() {
        double m = severity.mean();
        return probability * severity.variance() + probability * (1 - probability) * m * m;
    }

    /** κ₃(X) = p·E[(Y−m)³] + 3p(1−p)·m·Var[Y] + p(1−p)(1−2p)·m³ with m = E[Y]. */
    double thirdCumulant() {
        double p = probability;
        double m = severity.mean();
        double spread = 3 * m * severity.variance() + (1 - 2 * p) * m * m * m;
        return p * severity.thirdCentralMoment() + p * (1 - p) * spread;
    }

    boolean certain() {
        return probability == 1;
    }

    boolean possible() {
        return probability > 0;
    }

    boolean constant() {
        return certain() && point();
    }

    /** Whether the severity takes finitely many values. */
    boolean atomic() {
        return point() || severity instanceof Discrete;
    }

    private boolean point() {
        return severity.lower() == severity.upper();
    }

    /** The law of an atomic severity as a table. */
    Discrete table() {
        if (severity instanceof Discrete discrete) {
            return discrete;
        }
        double value = severity instanceof Degenerate d ? d.value() : severity.lower();
        return Discrete.of(new double[] {value}, new double[] {1});
    }
}
