package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Distribution;

/**
 * The change in the mean of a sum when one of its independent events moves from its lowest to its highest tenth: E[X | highest tenth] −
 * E[X | lowest tenth], exactly, where simulating tools compare bins of draws. An atom at the edge of a tenth is parted. Unit: that of X;
 * never negative; 0 for constants.
 *
 * <p>Source: the tornado measure "change in output mean" of risk add-ins, after J. C. Helton and F. J. Davis (2002), binned means.
 */
public final class OutputSwing {
    private static final double TENTH = 0.1;

    private OutputSwing() {}

    /** The swing of one event. */
    public static double of(Event event) {
        return upper(event, 1 - TENTH) - lower(event, TENTH);
    }

    /** E[X | the highest 1 − q] = x + E[(X − x)⁺]/(1 − q) with x = F⁻¹(q). */
    private static double upper(Event event, double q) {
        double x = Comonotone.quantile(event, q);
        double p = event.probability();
        double beyond = event.severity().mean() - x + event.severity().integral(x);
        return x + (p * beyond + (1 - p) * Math.max(0, -x)) / (1 - q);
    }

    /** E[X | the lowest q] = x − E[(x − X)⁺]/q with x = F⁻¹(q). */
    private static double lower(Event event, double q) {
        double x = Comonotone.quantile(event, q);
        double p = event.probability();
        Distribution y = event.severity();
        return x - (p * y.integral(x) + (1 - p) * Math.max(0, x)) / q;
    }
}
