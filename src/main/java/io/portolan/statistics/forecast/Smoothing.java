package io.portolan.statistics.forecast;

import java.util.Arrays;

/**
 * Exponential smoothing with a damped trend, fitted by least squares of the one-step errors.
 *
 * <p>l<sub>t</sub> = l<sub>t−1</sub> + φ b<sub>t−1</sub> + α e<sub>t</sub>, b<sub>t</sub> = φ b<sub>t−1</sub> + β e<sub>t</sub>; the forecast for h steps is l + (φ + … + φ<sup>h</sup>) b. With φ = 0 it is simple
 * smoothing. The constants are searched on a grid, the initial level and slope are solved for exactly: the errors are linear in them.
 *
 * <p>Source: E. S. Gardner and E. McKenzie (1985); state space form and AICc: R. J. Hyndman, A. B. Koehler, R. D. Snyder and S. Grose
 * (2002).
 *
 * @param alpha how much of an error moves the level
 * @param beta how much of it moves the slope; 0 without a trend
 * @param damping φ; 0 without a trend
 * @param level the last level
 * @param slope the last slope
 * @param squares the sum of the squared one-step errors
 * @param n how many values were fitted
 * @param first the level before the first value
 * @param firstSlope the slope before it
 */
record Smoothing(
        double alpha,
        double beta,
        double damping,
        double level,
        double slope,
        double squares,
        int n,
        double first,
        double firstSlope) {
    private static final double[] ALPHAS = {.02, .05, .1, .15, .2, .25, .3, .35, .4, .5, .6, .7, .8, .9, .99};
    private static final double[] BETA_SHARES = {.0, .03, .1, .2, .4};
    private static final double[] DAMPINGS = {.8, .87, .92, .95, .98};

    /** A level that moves and no trend. */
    static Smoothing simple(double[] y) {
        return best(y, BETA_SHARES[0], 0.0);
    }

    /** A level and a slope that wears off. */
    static Smoothing damped(double[] y) {
        Smoothing best = simple(y);
        boolean first = true;
        for (double damping : DAMPINGS) {
            for (double share : BETA_SHARES) {
                Smoothing next = best(y, share, damping);
                if (first || next.squares < best.squares) {
                    best = next;
                    first = false;
                }
            }
        }
        return best;
    }

    private static Smoothing best(double[] y, double share, double damping) {
        Smoothing best = fit(y, ALPHAS[0], ALPHAS[0] * share, damping);
        for (double alpha : ALPHAS) {
            Smoothing next = fit(y, alpha, alpha * share, damping);
            best = next.squares < best.squares ? next : best;
        }
        return best;
    }

    /** Runs the recursion for the data and for unit initial states at once, then solves for the initial states. */
    private static Smoothing fit(double[] y, double alpha, double beta, double damping) {
        double l = y[0];
        double b = 0;
        double level = 1;
        double levelOfSlope = 0;
        double slope = 1;
        double ee = 0;
        double eu = 0;
        double ev = 0;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double slopeOfLevel = 0;
        for (double value : y) {
            double e = value - l - damping * b;
            double u = level + damping * slopeOfLevel;
            double v = levelOfSlope + damping * slope;
            ee += e * e;
            eu += e * u;
            ev += e * v;
            uu += u * u;
            uv += u * v;
            vv += v * v;
            l += damping * b + alpha * e;
            b = damping * b + beta * e;
            level = u - alpha * u;
            slopeOfLevel = damping * slopeOfLevel - beta * u;
            levelOfSlope = v - alpha * v;
            slope = damping * slope - beta * v;
        }
        double determinant = uu * vv - uv * uv;
        boolean sloped = damping > 0 && determinant > 1e-9 * uu * vv;
        double p = sloped ? (eu * vv - ev * uv) / determinant : eu / uu;
        double q = sloped ? (ev * uu - eu * uv) / determinant : 0;
        double squares = ee - p * eu - q * ev;
        return new Smoothing(
                alpha,
                beta,
                damping,
                l + p * level + q * levelOfSlope,
                b + p * slopeOfLevel + q * slope,
                Math.max(0, squares),
                y.length,
                y[0] + p,
                q);
    }

    /** The forecast for h steps ahead. */
    double at(int h) {
        return level + reach(h) * slope;
    }

    /** The errors made h steps ahead of each value but the last h, within the values that were fitted. */
    double[] errors(double[] y, int h) {
        double[] errors = new double[Math.max(0, y.length - h)];
        double l = first;
        double b = firstSlope;
        for (int t = 0; t < errors.length; t++) {
            double e = y[t] - l - damping * b;
            l += damping * b + alpha * e;
            b = damping * b + beta * e;
            errors[t] = y[t + h] - (l + reach(h) * b);
        }
        return errors;
    }

    /** φ + … + φ<sup>h</sup>. */
    private double reach(int h) {
        return damping == 0 ? 0 : damping * (1 - Math.pow(damping, h)) / (1 - damping);
    }

    /** The variance of the error h steps ahead as a multiple of that of one step. */
    double variance(int h) {
        double sum = 1;
        for (int j = 1; j < h; j++) {
            double weight = alpha + beta * reach(j);
            sum += weight * weight;
        }
        return sum;
    }

    /** Constants and initial states that were fitted. */
    int parameters() {
        return damping == 0 ? 3 : 6;
    }

    /** Akaike's criterion corrected for few values, up to a constant. */
    double aicc() {
        int k = parameters();
        double scale = Math.max(squares / n, Double.MIN_NORMAL);
        return n * Math.log(scale) + 2.0 * k + 2.0 * k * (k + 1) / Math.max(1, n - k - 1);
    }

    /** The straight line's slope through values by least squares, for Theta. */
    static double lineSlope(double[] y) {
        double middle = (y.length - 1) / 2.0;
        double mean = Arrays.stream(y).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < y.length; i++) {
            above += (i - middle) * (y[i] - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : above / below;
    }
}
