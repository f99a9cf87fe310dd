package io.portolan.statistics.distribution;

/**
 * The modified PERT law: a beta law on [lower, upper] with α = 1 + λ(m−a)/(b−a), β = 1 + λ(b−m)/(b−a); lower = upper
 * gives the constant. Mean (a+λm+b)/(λ+2), variance (μ−a)(b−μ)/(λ+3), not the textbook ((b−a)/6)². Source: Vose, 2008.
 * The cdf is accurate to about 1e-13.
 */
public final class Pert implements Distribution {

    private final double lower;
    private final double upper;
    private final double alpha;
    private final double beta;
    private final IncompleteBeta integral;

    private Pert(double lower, double upper, double alpha, double beta) {
        this.lower = lower;
        this.upper = upper;
        this.alpha = alpha;
        this.beta = beta;
        this.integral = new IncompleteBeta(alpha, beta);
    }

    /** The usual PERT, with λ = 4. */
    public static Pert of(double low, double mode, double high) {
        return of(low, mode, high, 4);
    }

    /** The PERT with the weight λ > 0 on the mode; greater λ is narrower. */
    public static Pert of(double low, double mode, double high, double lambda) {
        Check.ordered(low, mode, high);
        Check.require(lambda > 0 && Double.isFinite(lambda), "needs lambda > 0, has " + lambda);
        double share = low == high ? 0.5 : (mode - low) / (high - low);
        return new Pert(low, high, 1 + lambda * share, 1 + lambda * (1 - share));
    }

    public double alpha() {
        return alpha;
    }

    public double beta() {
        return beta;
    }

    @Override
    public double lower() {
        return lower;
    }

    @Override
    public double upper() {
        return upper;
    }

    @Override
    public double mean() {
        return lower + (upper - lower) * alpha / (alpha + beta);
    }

    @Override
    public double variance() {
        double sum = alpha + beta;
        double sd = (upper - lower) / sum;
        return sd * sd * alpha * beta / (sum + 1);
    }

    @Override
    public double thirdCentralMoment() {
        double sum = alpha + beta;
        double skewness = 2 * (beta - alpha) * Math.sqrt(sum + 1) / ((sum + 2) * Math.sqrt(alpha * beta));
        return skewness * variance() * Math.sqrt(variance());
    }

    @Override
    public double cumulative(double x) {
        return x >= upper ? 1 : x <= lower ? 0 : unitCdf((x - lower) / (upper - lower));
    }

    /** By E[Z; Z ≤ z] = α/(α+β)·I_z(α+1, β) and I_z(α+1, β) = I_z(α, β) − z^α(1−z)^β / (α B(α, β)). */
    @Override
    public double integral(double x) {
        if (x >= upper) {
            return x - mean();
        }
        if (x <= lower) {
            return 0;
        }
        double z = (x - lower) / (upper - lower);
        double cdf = unitCdf(z);
        double partialMean = alpha / (alpha + beta) * cdf - integral.kernel(z) / (alpha + beta);
        return (upper - lower) * (z * cdf - partialMean);
    }

    /** Newton's method inside a shrinking bracket, to about 1e-15 of the width. */
    @Override
    public double quantile(double u) {
        if (Check.unit(u) == 0 || u == 1) {
            return u == 0 ? lower : upper;
        }
        double low = 0;
        double high = 1;
        double z = alpha / (alpha + beta);
        for (int i = 0; i < 100; i++) {
            double excess = unitCdf(z) - u;
            low = excess < 0 ? z : low;
            high = excess < 0 ? high : z;
            double next = z - excess * z * (1 - z) / integral.kernel(z);
            next = next > low && next < high ? next : low + (high - low) / 2;
            if (Math.abs(next - z) <= 1e-15) {
                break;
            }
            z = next;
        }
        return lower + (upper - lower) * z;
    }

    private double unitCdf(double z) {
        return integral.at(z);
    }
}
