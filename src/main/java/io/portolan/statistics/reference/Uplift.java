package io.portolan.statistics.reference;

import java.util.function.DoubleUnaryOperator;

/**
 * The law of an overrun as a share of what was first approved: 0.2 is a fifth more. Known by its quantiles alone.
 *
 * @param quantile the uplift that is enough with chance p, 0 &lt; p &lt; 1; does not fall as p grows
 * @param mean the mean over {@value #STRATA} strata of equal chance
 * @param deviation the standard deviation over the same strata
 */
public record Uplift(DoubleUnaryOperator quantile, double mean, double deviation) {
    private static final int STRATA = 1000;

    /** The law with these quantiles. */
    public static Uplift of(DoubleUnaryOperator quantile) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < STRATA; i++) {
            double value = quantile.applyAsDouble((i + 0.5) / STRATA);
            sum += value;
            squares += value * value;
        }
        double mean = sum / STRATA;
        return new Uplift(quantile, mean, Math.sqrt(Math.max(0, squares / STRATA - mean * mean)));
    }

    /** The uplift that is enough with chance p. */
    public double at(double p) {
        return quantile.applyAsDouble(p);
    }

    /** This law mixed with another quantile by quantile: share · this + (1 − share) · other. */
    public Uplift blend(double share, Uplift other) {
        return of(p -> share * at(p) + (1 - share) * other.at(p));
    }
}
