package io.portolan.statistics.distribution;

/** The law of k·Y for a given law of Y and a factor k &gt; 0, such as an impact that a response makes smaller. */
public final class Scaled implements Distribution {

    private final Distribution base;
    private final double factor;

    private Scaled(Distribution base, double factor) {
        this.base = base;
        this.factor = factor;
    }

    /** The law of k·Y; k = 0 is the constant 0, and a constant stays one. */
    public static Distribution of(Distribution y, double factor) {
        if (!(factor >= 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("needs a factor of 0 or more, has " + factor);
        }
        boolean constant = factor == 0 || y.lower() == y.upper();
        return constant ? Degenerate.of(factor == 0 ? 0 : factor * y.lower()) : new Scaled(y, factor);
    }

    @Override
    public double mean() {
        return factor * base.mean();
    }

    @Override
    public double variance() {
        return factor * factor * base.variance();
    }

    @Override
    public double thirdCentralMoment() {
        return factor * factor * factor * base.thirdCentralMoment();
    }

    @Override
    public double cumulative(double x) {
        return base.cumulative(x / factor);
    }

    @Override
    public double quantile(double u) {
        return factor * base.quantile(u);
    }

    /** ∫₋∞ˣ F(t/k) dt = k·E(x/k). */
    @Override
    public double integral(double x) {
        return factor * base.integral(x / factor);
    }

    @Override
    public double lower() {
        return factor * base.lower();
    }

    @Override
    public double upper() {
        return factor * base.upper();
    }
}
