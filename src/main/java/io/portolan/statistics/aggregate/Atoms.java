package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.Arrays;
import java.util.List;

/** Point masses in ascending order; the total may be less than 1 when the rest of the law is continuous. */
final class Atoms {

    /** Values closer than this share of the greatest are one value that rounding has split. */
    private static final double MERGE = 1e-12;

    private static final Atoms ZERO = new Atoms(new double[] {0}, new double[] {1});
    private static final Atoms NONE = new Atoms(new double[0], new double[0]);

    final double[] values;
    final double[] masses;
    /** The masses cumulated, once they are asked for: most sums are only steps on the way to another. */
    private volatile double[] sums = new double[0];

    private Atoms(double[] values, double[] masses) {
        this.values = values;
        this.masses = masses;
    }

    /** Mass 1 at 0. */
    static Atoms zero() {
        return ZERO;
    }

    /** No mass at all. */
    static Atoms none() {
        return NONE;
    }

    /** The law of B·Y for an event with an atomic severity. */
    static Atoms of(Event event) {
        double[] v = event.table().values();
        double[] w = event.table().probabilities();
        double[] values = Arrays.copyOf(v, v.length + 1);
        double[] masses = new double[v.length + 1];
        for (int i = 0; i < v.length; i++) {
            masses[i] = event.probability() * w[i];
        }
        masses[v.length] = 1 - event.probability();
        return NONE.merged(new Atoms(values, masses).sorted());
    }

    /** Sorts what need not be in order yet. */
    private Atoms sorted() {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(values[i], values[j]));
        return new Atoms(
                Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> masses[i]).toArray());
    }

    int count() {
        return values.length;
    }

    Atoms scaled(double factor) {
        return factor == 0
                ? NONE
                : new Atoms(values, Arrays.stream(masses).map(m -> factor * m).toArray());
    }

    /** The law of the sum of this and all the others, in the order of the list. */
    Atoms plus(List<Atoms> others) {
        Atoms sum = this;
        for (Atoms other : others) {
            sum = sum.plus(other);
        }
        return sum;
    }

    /** The law of the sum of two independent quantities: a shifted copy of the one with more values for each of the other's, merged. */
    Atoms plus(Atoms other) {
        if (other.count() > count()) {
            return other.plus(this);
        }
        Atoms sum = other.count() == 0 ? NONE : moved(other.values[0], other.masses[0]);
        for (int i = 1; i < other.values.length; i++) {
            sum = sum.merged(moved(other.values[i], other.masses[i]));
        }
        return sum;
    }

    /** Σ weight·atoms, in the order of the list. */
    static Atoms mixture(double[] weights, List<Atoms> parts) {
        Atoms sum = NONE;
        for (int j = 0; j < weights.length; j++) {
            sum = sum.and(parts.get(j).scaled(weights[j]));
        }
        return sum;
    }

    /** The masses of this and the other side by side. */
    Atoms and(Atoms other) {
        return merged(other);
    }

    /**
     * The same values given the score s of the common factors: the value v is not exceeded with probability
     * Φ((Φ⁻¹(F(v)) − s)/spread). A spread of 1 at the score 0 changes nothing.
     */
    Atoms given(double score, double spread) {
        if (score == 0 && spread == 1) {
            return this;
        }
        double[] conditional = new double[masses.length];
        double below = 0;
        for (int i = 0; i < masses.length; i++) {
            double z = StandardNormal.quantile(Math.min(1, sums()[i]));
            double above = i == masses.length - 1 ? 1 : StandardNormal.cumulative((z - score) / spread);
            conditional[i] = above - below;
            below = above;
        }
        return new Atoms(values, conditional);
    }

    private Atoms moved(double distance, double factor) {
        double[] v = new double[values.length];
        double[] m = new double[values.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = values[i] + distance;
            m[i] = masses[i] * factor;
        }
        return new Atoms(v, m);
    }

    private Atoms merged(Atoms other) {
        int total = count() + other.count();
        double[] v = new double[total];
        double[] m = new double[total];
        int used = 0;
        int i = 0;
        int j = 0;
        double near = MERGE * Math.max(reach(), other.reach());
        while (i + j < total) {
            boolean mine = j == other.count() || (i < count() && values[i] <= other.values[j]);
            double value = mine ? values[i] : other.values[j];
            double mass = mine ? masses[i++] : other.masses[j++];
            if (used > 0 && value - v[used - 1] <= near) {
                m[used - 1] += mass;
            } else if (mass > 0) {
                v[used] = value;
                m[used++] = mass;
            }
        }
        return new Atoms(Arrays.copyOf(v, used), Arrays.copyOf(m, used));
    }

    private double reach() {
        return count() == 0 ? 0 : Math.max(Math.abs(values[0]), Math.abs(values[count() - 1]));
    }

    /** How far a value may be off by rounding. */
    double tolerance() {
        return 10 * MERGE * reach();
    }

    /** The mass at or below x. */
    double cumulative(double x) {
        int i = indexAbove(x);
        return i == 0 ? 0 : sums()[i - 1];
    }

    /** From the first to the last, never in parallel: the bits must not depend on the number of processors. */
    private double[] sums() {
        if (sums.length < masses.length) {
            double[] cumulated = masses.clone();
            for (int i = 1; i < cumulated.length; i++) {
                cumulated[i] += cumulated[i - 1];
            }
            sums = cumulated;
        }
        return sums;
    }

    /** The mass at x, up to rounding. */
    double near(double x, double tolerance) {
        return cumulative(x + tolerance) - cumulative(x - tolerance);
    }

    /** The first index whose value exceeds x. */
    int indexAbove(double x) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Cumulants cumulants() {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += masses[i] * values[i];
        }
        double second = 0;
        double third = 0;
        for (int i = 0; i < values.length; i++) {
            double d = values[i] - mean;
            second += masses[i] * d * d;
            third += masses[i] * d * d * d;
        }
        return new Cumulants(mean, second, third);
    }

    /** ∫₋∞ˣ of the cumulative mass: Σ m (x − v)⁺. */
    double integral(double x) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] < x; i++) {
            sum += masses[i] * (x - values[i]);
        }
        return sum;
    }
}
