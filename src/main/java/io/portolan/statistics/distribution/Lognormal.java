package io.portolan.statistics.distribution;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The law of e^Z with Z normal(μ, σ²); σ = 0 gives the constant. Mean e^{μ+σ²/2}, variance (e^{σ²}−1)e^{2μ+σ²}.
 * Source: Aitchison & Brown, 1957.
 */
public record Lognormal(double mu, double sigma) implements Distribution {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public Lognormal {
        Check.require(
                Double.isFinite(mu) && Double.isFinite(sigma) && sigma >= 0,
                "needs finite mu and sigma >= 0, has " + mu + ", " + sigma);
    }

    public static Lognormal of(double mu, double sigma) {
        return new Lognormal(mu, sigma);
    }

    /** The lognormal law with F(low) = p and F(high) = q, for 0 < low ≤ high. */
    public static Lognormal ofPercentiles(double low, double p, double high, double q) {
        Check.require(low > 0 && low <= high, "needs 0 < low <= high, has " + low + ", " + high);
        Check.levels(p, q);
        double zp = NORMAL.inverseCumulativeProbability(p);
        double zq = NORMAL.inverseCumulativeProbability(q);
        double sigma = (Math.log(high) - Math.log(low)) / (zq - zp);
        return new Lognormal(Math.log(low) - zp * sigma, sigma);
    }

    @Override
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double variance() {
        return Math.expm1(sigma * sigma) * mean() * mean();
    }

    @Override
    public double thirdCentralMoment() {
        double excess = Math.expm1(sigma * sigma);
        return (excess + 3) * Math.sqrt(excess) * variance() * Math.sqrt(variance());
    }

    @Override
    public double cumulative(double x) {
        if (x <= 0) {
            return 0;
        }
        return sigma == 0 ? (x < lower() ? 0 : 1) : NORMAL.cumulativeProbability((Math.log(x) - mu) / sigma);
    }

    @Override
    public double quantile(double u) {
        if (Check.unit(u) == 0 || u == 1) {
            return u == 0 ? lower() : upper();
        }
        return Math.exp(mu + sigma * NORMAL.inverseCumulativeProbability(u));
    }

    /** x·F(x) − E[Y; Y ≤ x], the latter by the law shifted by σ². */
    @Override
    public double integral(double x) {
        if (sigma == 0) {
            return Math.max(0, x - lower());
        }
        if (x <= 0) {
            return 0;
        }
        double z = (Math.log(x) - mu) / sigma;
        return x * NORMAL.cumulativeProbability(z) - mean() * NORMAL.cumulativeProbability(z - sigma);
    }

    @Override
    public double lower() {
        return sigma == 0 ? Math.exp(mu) : 0;
    }

    @Override
    public double upper() {
        return sigma == 0 ? Math.exp(mu) : Double.POSITIVE_INFINITY;
    }
}
