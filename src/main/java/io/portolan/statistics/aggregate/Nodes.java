package io.portolan.statistics.aggregate;

import java.util.Arrays;

/**
 * One event on the nodes of a grid, given the common factors or without any: its masses from the node {@code first} on
 * when it occurs, and the probability {@code none} that it does not.
 */
final class Nodes {

    final double[] masses;
    final double none;
    private final long first;
    private final long low;
    private final double step;

    private Nodes(long first, long low, double step, double[] masses, double none) {
        this.first = first;
        this.low = low;
        this.step = step;
        this.masses = masses;
        this.none = none;
    }

    static Nodes of(Span span, double step, double[] masses, double none) {
        return new Nodes(span.first(), span.low(), step, masses, none);
    }

    /**
     * The same less the given multiple of its second differences: the mean stays, the variance when it occurs falls by
     * 2·share·step². At the first node the difference is taken one node on, so that nothing falls below.
     */
    Nodes sharpened(double share) {
        double[] sharp = Arrays.copyOf(masses, masses.length + 2);
        for (int k = 0; k < masses.length; k++) {
            int centre = Math.max(1, k);
            sharp[centre - 1] -= share * masses[k];
            sharp[centre] += 2 * share * masses[k];
            sharp[centre + 1] -= share * masses[k];
        }
        return new Nodes(first, low, step, sharp, none);
    }

    /** The value at the k-th node with mass. */
    double value(int k) {
        return (first + k) * step;
    }

    /** The sequence to be transformed: from the least value of the event on, wrapped at the end of the grid. */
    double[] sequence(Grid grid) {
        double[] x = new double[grid.size()];
        for (int k = 0; k < masses.length; k++) {
            long index = first - low + k;
            x[grid.wrapped(index)] += masses[k] * grid.weight(index);
        }
        x[grid.wrapped(-low)] += none * grid.weight(-low);
        return x;
    }

    /** Mean, variance and third central moment of the event on these nodes. */
    Cumulants cumulants() {
        double mean = 0;
        for (int k = 0; k < masses.length; k++) {
            mean += masses[k] * value(k);
        }
        double second = none * mean * mean;
        double third = -none * mean * mean * mean;
        for (int k = 0; k < masses.length; k++) {
            double d = value(k) - mean;
            second += masses[k] * d * d;
            third += masses[k] * d * d * d;
        }
        return new Cumulants(mean, second, third);
    }
}
