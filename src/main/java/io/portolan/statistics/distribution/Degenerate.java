package io.portolan.statistics.distribution;

/** The constant: all probability in one value. */
public record Degenerate(double value) implements Distribution {

    public Degenerate {
        Check.require(Double.isFinite(value), "needs a finite value, has " + value);
    }

    public static Degenerate of(double value) {
        return new Degenerate(value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double thirdCentralMoment() {
        return 0;
    }

    @Override
    public double cumulative(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public double quantile(double u) {
        Check.unit(u);
        return value;
    }

    @Override
    public double integral(double x) {
        return Math.max(0, x - value);
    }

    @Override
    public double lower() {
        return value;
    }

    @Override
    public double upper() {
        return value;
    }
}
