package io.portolan.statistics.distribution;

/** The uniform law on [low, high]; low = high gives the constant. */
public record Uniform(double lower, double upper) implements Distribution {

    public Uniform {
        Check.ordered(lower, lower, upper);
    }

    public static Uniform of(double low, double high) {
        return new Uniform(low, high);
    }

    @Override
    public double mean() {
        return lower + (upper - lower) / 2;
    }

    @Override
    public double variance() {
        return (upper - lower) * (upper - lower) / 12;
    }

    @Override
    public double thirdCentralMoment() {
        return 0;
    }

    @Override
    public double cumulative(double x) {
        return x < lower ? 0 : x >= upper ? 1 : (x - lower) / (upper - lower);
    }

    @Override
    public double quantile(double u) {
        return lower + Check.unit(u) * (upper - lower);
    }

    @Override
    public double integral(double x) {
        if (x <= lower) {
            return 0;
        }
        return x >= upper ? x - mean() : (x - lower) * (x - lower) / (2 * (upper - lower));
    }
}
