package io.portolan.statistics.distribution;

/**
 * The triangular law on [lower, upper] with its peak at mode; lower = upper gives the constant.
 * Mean (a+m+b)/3, variance (a²+m²+b²−am−ab−mb)/18. Source: Johnson, Kotz & Balakrishnan, 1995.
 */
public record Triangular(double lower, double mode, double upper) implements Distribution {

    public Triangular {
        Check.ordered(lower, mode, upper);
    }

    public static Triangular of(double low, double mode, double high) {
        return new Triangular(low, mode, high);
    }

    @Override
    public double mean() {
        return lower + ((mode - lower) + (upper - lower)) / 3;
    }

    /** In the widths r = b − a and s = m − a, so that a large common offset costs no digits. */
    @Override
    public double variance() {
        double r = upper - lower;
        double s = mode - lower;
        return (r * r - r * s + s * s) / 18;
    }

    @Override
    public double thirdCentralMoment() {
        double r = upper - lower;
        double s = mode - lower;
        return (r - 2 * s) * (r + s) * (2 * r - s) / 270;
    }

    @Override
    public double cumulative(double x) {
        if (x >= upper) {
            return 1;
        }
        if (x < mode) {
            return x <= lower ? 0 : square(x - lower) / ((upper - lower) * (mode - lower));
        }
        return 1 - square(upper - x) / ((upper - lower) * (upper - mode));
    }

    @Override
    public double quantile(double u) {
        double width = upper - lower;
        if (Check.unit(u) * width < mode - lower) {
            return lower + Math.sqrt(u * width * (mode - lower));
        }
        return upper - Math.sqrt((1 - u) * width * (upper - mode));
    }

    @Override
    public double integral(double x) {
        if (x >= upper) {
            return x - mean();
        }
        if (x < mode) {
            return x <= lower ? 0 : cube(x - lower) / (3 * (upper - lower) * (mode - lower));
        }
        return x - mean() + cube(upper - x) / (3 * (upper - lower) * (upper - mode));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
