package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A regression whose noise remembers: values and columns with the part that their predecessors foretell taken away, the columns made
 * orthonormal, and what is left of the values.
 *
 * <p>v*<sub>t</sub> = v<sub>t</sub> − φ v<sub>t−1</sub>, v*<sub>0</sub> = √(1 − φ²) v<sub>0</sub> (S. J. Prais and C. B. Winsten 1954).
 * A step from place c on (0 … 0 1 … 1) and an impulse at c (0 … 1 … 0) need no column of their own: all their products come from one
 * running sum. Costs O(n k) for k columns.
 */
final class Whitened {
    /** Columns with a smaller part outside the others add nothing. */
    private static final double DEPENDENT = 1e-6;

    private final double phi;
    private final double[][] columns;
    private final double[] rest;
    private final double[] stepSquares;
    private final double[] impulseSquares;

    private Whitened(double phi, double[][] columns, double[] rest, double[] stepSquares, double[] impulseSquares) {
        this.phi = phi;
        this.columns = columns;
        this.rest = rest;
        this.stepSquares = stepSquares;
        this.impulseSquares = impulseSquares;
    }

    /** The regression of values on a constant, with an autocorrelation of φ in the noise. */
    static Whitened of(double[] y, double phi) {
        int n = y.length;
        double[] steps = new double[n];
        double[] impulses = new double[n];
        for (int t = n - 1; t >= 0; t--) {
            double own = t == 0 ? 1 - phi * phi : 1;
            steps[t] = own + (n - 1 - t) * (1 - phi) * (1 - phi);
            impulses[t] = own + (t < n - 1 ? phi * phi : 0);
        }
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return new Whitened(phi, new double[0][], whitened(y, phi), steps, impulses).with(ones);
    }

    private static double[] whitened(double[] v, double phi) {
        double[] w = new double[v.length];
        w[0] = Math.sqrt(1 - phi * phi) * v[0];
        for (int t = 1; t < v.length; t++) {
            w[t] = v[t] - phi * v[t - 1];
        }
        return w;
    }

    /** The same with a further column. */
    Whitened with(double[] column) {
        double[] left = withoutColumns(whitened(column, phi));
        double length = Math.sqrt(dot(left, left));
        if (length < DEPENDENT * Math.sqrt(dot(column, column))) {
            return this;
        }
        double[] unit = Arrays.stream(left).map(value -> value / length).toArray();
        double[][] more = Arrays.copyOf(columns, columns.length + 1);
        more[columns.length] = unit;
        return new Whitened(
                phi,
                more,
                minus(rest, unit, dot(rest, unit)),
                minusSquares(stepSquares, steps(unit)),
                minusSquares(impulseSquares, impulses(unit)));
    }

    /** The same with a step from place {@code from} on. */
    Whitened withStep(int from) {
        return with(IntStream.range(0, rest.length)
                .mapToDouble(t -> t < from ? 0 : 1)
                .toArray());
    }

    /** The sum of squares that is left. */
    double squares() {
        return dot(rest, rest);
    }

    /** By how much a step at each place would make that sum smaller. */
    double[] stepGains() {
        return gains(steps(rest), stepSquares);
    }

    /** By how much an impulse at each place would make that sum smaller. */
    double[] impulseGains() {
        return gains(impulses(rest), impulseSquares);
    }

    private static double[] gains(double[] products, double[] squares) {
        double[] gains = new double[products.length];
        for (int t = 0; t < gains.length; t++) {
            gains[t] = squares[t] > DEPENDENT ? products[t] * products[t] / squares[t] : 0;
        }
        return gains;
    }

    /** The products of a whitened column with the whitened steps from each place on. */
    private double[] steps(double[] v) {
        double[] products = new double[v.length];
        double later = 0;
        for (int t = v.length - 1; t >= 0; t--) {
            products[t] = own(t) * v[t] + (1 - phi) * later;
            later += v[t];
        }
        return products;
    }

    private double[] impulses(double[] v) {
        double[] products = new double[v.length];
        for (int t = 0; t < v.length; t++) {
            products[t] = own(t) * v[t] - (t < v.length - 1 ? phi * v[t + 1] : 0);
        }
        return products;
    }

    private double own(int t) {
        return t == 0 ? Math.sqrt(1 - phi * phi) : 1;
    }

    private double[] withoutColumns(double[] v) {
        double[] left = v;
        for (double[] column : columns) {
            left = minus(left, column, dot(left, column));
        }
        return left;
    }

    private static double[] minus(double[] v, double[] column, double times) {
        double[] left = new double[v.length];
        for (int t = 0; t < v.length; t++) {
            left[t] = v[t] - times * column[t];
        }
        return left;
    }

    private static double[] minusSquares(double[] squares, double[] products) {
        double[] left = new double[squares.length];
        for (int t = 0; t < left.length; t++) {
            left[t] = squares[t] - products[t] * products[t];
        }
        return left;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int t = 0; t < a.length; t++) {
            sum += a[t] * b[t];
        }
        return sum;
    }
}
