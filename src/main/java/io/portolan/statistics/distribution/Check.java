package io.portolan.statistics.distribution;

/** The conditions on parameters that several laws share. */
final class Check {

    private Check() {}

    static void ordered(double a, double m, double b) {
        require(
                Double.isFinite(a) && Double.isFinite(b) && a <= m && m <= b,
                "needs finite low <= mode <= high, has " + a + ", " + m + ", " + b);
    }

    static void levels(double p, double q) {
        require(p > 0 && p < q && q < 1, "needs levels 0 < p < q < 1, has " + p + ", " + q);
    }

    static double unit(double u) {
        require(u >= 0 && u <= 1, "needs a level in [0, 1], has " + u);
        return u;
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
