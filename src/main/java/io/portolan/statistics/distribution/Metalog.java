package io.portolan.statistics.distribution;

/**
 * The metalog law of three terms, unbounded: its quantile function is a₁ + a₂·L + a₃·(u − ½)·L with L = ln(u/(1 − u)).
 * It is made for three percentiles, of which the middle one is the median, not the most likely value. Mean a₁ + a₃/2,
 * variance a₂²·π²/3 + a₃²·(1/12 + π²/36). Its tails reach further than any bound. Source: Keelin, 2016.
 */
public record Metalog(double median, double scale, double skew) implements Distribution {

    private static final double SQUARED_PI = Math.PI * Math.PI;

    /** Beyond it a quantile function of three terms falls somewhere; 1.66711 is Keelin's constant. */
    private static final double STEEPEST = 1.66711;

    public Metalog {
        Check.require(
                Double.isFinite(median) && scale > 0 && Math.abs(skew) <= STEEPEST * scale,
                "needs a scale > 0 and |skew| <= 1.66711 scale, has " + median + ", " + scale + ", " + skew);
    }

    /**
     * The law with F(low) = α, F(median) = ½ and F(high) = 1 − α, for 0 < α < ½. Refused where {@link #feasible} is
     * false.
     */
    public static Metalog ofPercentiles(double low, double median, double high, double alpha) {
        Check.require(
                feasible(low, median, high, alpha),
                "needs a median not too close to an end, has " + low + ", " + median + ", " + high);
        double odds = Math.log((1 - alpha) / alpha);
        double r = (median - low) / (high - low);
        return new Metalog(median, (high - low) / (2 * odds), (1 - 2 * r) * (high - low) / ((1 - 2 * alpha) * odds));
    }

    /** Whether such a law exists: the median must part low … high no more unevenly than k : 1 − k. */
    public static boolean feasible(double low, double median, double high, double alpha) {
        double k = (1 - STEEPEST * (0.5 - alpha)) / 2;
        double r = (median - low) / (high - low);
        return alpha > 0 && alpha < 0.5 && low < high && Double.isFinite(high - low) && r > k && r < 1 - k;
    }

    @Override
    public double mean() {
        return median + skew / 2;
    }

    @Override
    public double variance() {
        return scale * scale * SQUARED_PI / 3 + skew * skew * (1.0 / 12 + SQUARED_PI / 36);
    }

    @Override
    public double thirdCentralMoment() {
        return SQUARED_PI * scale * scale * skew + SQUARED_PI / 24 * skew * skew * skew;
    }

    @Override
    public double quantile(double u) {
        if (Check.unit(u) == 0 || u == 1) {
            return u == 0 ? lower() : upper();
        }
        return atLogit(Math.log(u / (1 - u)));
    }

    private double atLogit(double t) {
        return median + t * (scale + skew * Math.tanh(t / 2) / 2);
    }

    /** By bisection on the logit, to about 1e-14 of it. */
    @Override
    public double cumulative(double x) {
        return 1 / (1 + Math.exp(-logit(x)));
    }

    private double logit(double x) {
        double below = -750;
        double above = 750;
        for (int i = 0; i < 70; i++) {
            double t = below + (above - below) / 2;
            if (atLogit(t) < x) {
                below = t;
            } else {
                above = t;
            }
        }
        return below + (above - below) / 2;
    }

    /** x·F(x) − E[Y; Y ≤ x], the latter by the integral of the quantile function, which is elementary. */
    @Override
    public double integral(double x) {
        double t = logit(x);
        double u = 1 / (1 + Math.exp(-t));
        double v = 1 / (1 + Math.exp(t));
        double entropy = u * Math.log(u == 0 ? 1 : u) + v * Math.log(v == 0 ? 1 : v);
        return (x - median) * u - scale * entropy - skew * (u - u * v * t) / 2;
    }

    @Override
    public double lower() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double upper() {
        return Double.POSITIVE_INFINITY;
    }
}
