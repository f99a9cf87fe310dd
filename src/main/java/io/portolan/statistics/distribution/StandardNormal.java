package io.portolan.statistics.distribution;

/** The normal law of mean 0 and variance 1, as fast functions for inner loops. */
public final class StandardNormal {

    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    private static final double[] CENTRE = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] CENTRE_BELOW = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };
    private static final double[] MIDDLE = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] MIDDLE_BELOW = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-09
    };
    private static final double[] FAR = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07
    };
    private static final double[] FAR_BELOW = {
        1,
        0.599832206555888,
        0.1369298809227358,
        0.014875361290850615,
        0.0007868691311456133,
        1.8463183175100548e-05,
        1.421511758316446e-07,
        2.0442631033899397e-15
    };

    private StandardNormal() {}

    /** φ(z) = e^{−z²/2}/√(2π). */
    public static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }

    /**
     * Φ(z), within about 1e-15; ±∞ give 0 and 1, NaN gives NaN. By a quotient of polynomials, beyond |z| = 7.07 by a
     * continued fraction. Source: Hart, 1968, algorithm 5666, in the form of West, 2005.
     */
    public static double cumulative(double z) {
        double x = Math.abs(z);
        double tail = x > 37.5 ? 0 : Math.exp(-x * x / 2) * (x < 7.07106781186547 ? quotient(x) : fraction(x));
        return z > 0 ? 1 - tail : tail;
    }

    private static double quotient(double x) {
        double above = 0.0352624965998911 * x + 0.700383064443688;
        above = ((above * x + 6.37396220353165) * x + 33.912866078383) * x + 112.079291497871;
        above = (above * x + 221.213596169931) * x + 220.206867912376;
        double below = 0.0883883476483184 * x + 1.75566716318264;
        below = ((below * x + 16.064177579207) * x + 86.7807322029461) * x + 296.564248779674;
        below = ((below * x + 637.333633378831) * x + 793.826512519948) * x + 440.413735824752;
        return above / below;
    }

    private static double fraction(double x) {
        return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / ROOT_OF_TWO_PI;
    }

    /** Φ⁻¹(u), within about 1e-15 of itself; u = 0 and 1 give ∓∞. Source: Wichura, 1988, algorithm AS 241. */
    public static double quantile(double u) {
        double q = Check.unit(u) - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(r, CENTRE) / polynomial(r, CENTRE_BELOW);
        }
        double smaller = q < 0 ? u : 1 - u;
        if (smaller == 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Math.log(smaller));
        double z = r <= 5
                ? polynomial(r - 1.6, MIDDLE) / polynomial(r - 1.6, MIDDLE_BELOW)
                : polynomial(r - 5, FAR) / polynomial(r - 5, FAR_BELOW);
        return q < 0 ? -z : z;
    }

    private static double polynomial(double x, double[] coefficients) {
        double sum = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            sum = sum * x + coefficients[k];
        }
        return sum;
    }
}
