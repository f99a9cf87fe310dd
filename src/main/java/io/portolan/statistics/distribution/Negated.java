package io.portolan.statistics.distribution;

/** The law of −Y for a given law of Y: a gain written as a negative loss. */
public final class Negated implements Distribution {

    private final Distribution base;

    private Negated(Distribution base) {
        this.base = base;
    }

    /** The law of −Y, in the same family as Y where the family is closed under negation. */
    public static Distribution of(Distribution y) {
        if (y instanceof Negated negated) {
            return negated.base;
        }
        if (y instanceof Discrete discrete) {
            return discrete.negated();
        }
        if (y instanceof Triangular t) {
            return Triangular.of(-t.upper(), -t.mode(), -t.lower());
        }
        return y.lower() == y.upper() ? Degenerate.of(-y.lower()) : new Negated(y);
    }

    @Override
    public double mean() {
        return -base.mean();
    }

    @Override
    public double variance() {
        return base.variance();
    }

    @Override
    public double thirdCentralMoment() {
        return -base.thirdCentralMoment();
    }

    /** P(Y ≥ −x), the left limit taken so that a jump of the base law counts. */
    @Override
    public double cumulative(double x) {
        return 1 - base.cumulative(Math.nextDown(-x));
    }

    @Override
    public double quantile(double u) {
        return -base.quantile(1 - u);
    }

    /** E[(x + Y)⁺] = x + E[Y] + E[(−x − Y)⁺]. */
    @Override
    public double integral(double x) {
        return x + base.mean() + base.integral(-x);
    }

    @Override
    public double lower() {
        return -base.upper();
    }

    @Override
    public double upper() {
        return -base.lower();
    }
}
