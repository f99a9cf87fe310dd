package io.portolan.statistics.aggregate;

/**
 * A law made of atoms and of cells of even width: node k of the grid, at (low + k)·step, stands for the mass on the step
 * around it, less what that adds to the variance; within a cell the density is a straight line. The error of cdf and
 * quantile is O(step⁴) where the density is smooth. Interpolation never crosses a jump.
 */
final class Law {

    /** Levels are reached up to this much rounding of the sums. */
    private static final double ROUNDING = 1e-12;

    private final Atoms atoms;
    private final double step;
    private final long low;
    private final double[] sums;

    /** The cells may carry a little below zero, by rounding and by sharpening, which the cumulated sums level out. */
    Law(Atoms atoms, double step, long low, double[] masses) {
        this.atoms = atoms;
        this.step = step;
        this.low = low;
        this.sums = new double[masses.length + 1];
        double sum = 0;
        for (int k = 0; k < masses.length; k++) {
            sum += masses[k];
            sums[k + 1] = sum - (k + 1 < masses.length ? bend(masses[k], masses[k + 1]) : 0);
        }
        Isotonic.raise(sums);
    }

    /** What an even spread over the cells puts too much below the edge between two; none where the masses jump. */
    private static double bend(double before, double after) {
        boolean even = Math.min(before, after) > Math.max(before, after) / 2;
        return even ? (after - before) / 24 : 0;
    }

    Atoms atoms() {
        return atoms;
    }

    /** The mass the law holds within its grid; less than 1 if it reaches beyond. */
    double total() {
        return sums[sums.length - 1] + atoms.cumulative(Double.POSITIVE_INFINITY);
    }

    double cumulative(double x) {
        return smooth(x) + atoms.cumulative(x);
    }

    /** The continuous part of the cdf. */
    double smooth(double x) {
        double t = x / step - low + 0.5;
        if (!(t > 0)) {
            return 0;
        }
        int k = (int) Math.min(t, sums.length - 1.0);
        return k + 1 < sums.length ? sums[k] + mass(k) * share(slope(k), t - k) : sums[k];
    }

    /** The mass of the cell from edge k to the next. */
    private double mass(int k) {
        return k < 0 || k + 1 >= sums.length ? 0 : sums[k + 1] - sums[k];
    }

    /** How much the density rises over the cell from edge k, relative to its mean: from −2 to 2. */
    private double slope(int k) {
        double rise = (mass(k + 1) - mass(k - 1)) / 2;
        return Math.abs(rise) <= 2 * mass(k) && mass(k) > 0 ? rise / mass(k) : 0;
    }

    /** The share of a cell's mass in the given share of its width. */
    private static double share(double slope, double t) {
        return t * (1 - slope * (1 - t) / 2);
    }

    /** The inverse of {@link #share}, for 0 ≤ v ≤ 1. */
    private static double width(double slope, double v) {
        double b = 1 - slope / 2;
        double root = Math.sqrt(Math.max(0, b * b + 2 * slope * v));
        return v == 0 ? 0 : 2 * v / (b + root);
    }

    /** The continuous mass within the given distance of x. */
    double around(double x, double distance) {
        return smooth(x + distance) - smooth(x - distance);
    }

    /** ∫₋∞ˣ F(t) dt, by the trapezoids that the cells are. */
    double integral(double x) {
        double t = Math.max(0, x / step - low + 0.5);
        int whole = (int) Math.min(t, sums.length - 1.0);
        double area = 0;
        for (int k = 0; k < whole; k++) {
            area += (sums[k] + sums[k + 1]) / 2;
        }
        area += (t - whole) * (sums[whole] + smooth(x)) / 2;
        return area * step + atoms.integral(x);
    }

    /** inf{x : F(x) ≥ q}; the end of the grid if the law does not reach q within it. */
    double quantile(double q) {
        double level = q - ROUNDING;
        int k = firstEdge(level);
        double start = k == 0 ? Double.NEGATIVE_INFINITY : edge(k - 1);
        double end = k == sums.length ? Double.POSITIVE_INFINITY : edge(k);
        for (int i = atoms.indexAbove(start); i < atoms.count() && atoms.values[i] <= end; i++) {
            double value = atoms.values[i];
            double below = i == 0 ? 0 : atoms.cumulative(atoms.values[i - 1]);
            if (k > 0 && k < sums.length && smooth(value) + below >= level) {
                return within(k, level - below);
            }
            if (cumulative(value) >= level) {
                return value;
            }
        }
        return k == 0 || k == sums.length ? beyond() : within(k, level - atoms.cumulative(end));
    }

    /** The value within the cell before edge k where the continuous part reaches the given sum. */
    private double within(int k, double sum) {
        double mass = sums[k] - sums[k - 1];
        double share = mass > 0 ? (sum - sums[k - 1]) / mass : 0;
        return edge(k - 1) + step * width(slope(k - 1), Math.max(0, Math.min(1, share)));
    }

    private double beyond() {
        double top = sums.length == 1 ? Double.NEGATIVE_INFINITY : edge(sums.length - 1);
        return atoms.count() == 0 ? top : Math.max(top, atoms.values[atoms.count() - 1]);
    }

    /** The first edge at which F reaches the level, or the number of edges. */
    private int firstEdge(double level) {
        int first = 0;
        int last = sums.length;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (sums[middle] + atoms.cumulative(edge(middle)) >= level) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return first;
    }

    /** The upper end of the grid. */
    double end() {
        return edge(sums.length - 1);
    }

    private double edge(int k) {
        return (low + k - 0.5) * step;
    }

    /** The half-width around x, from one step up, that holds enough continuous mass to condition on. */
    double bandwidth(double x, double enough) {
        double width = step;
        while (around(x, width) < enough && width < sums.length * step) {
            width *= 2;
        }
        return width;
    }
}
