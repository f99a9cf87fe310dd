package io.portolan.statistics.aggregate;

/**
 * A density on [a, b] by its Fourier-cosine series f(x) = Σ′ Aₖ cos(uₖ(x−a)), uₖ = kπ/(b−a), with Aₖ = 2/(b−a)·Re(φ(uₖ)·e^(−i·uₖ·a)) from
 * its transform φ; the first term counts half. The error falls faster than any power of the number of terms where the density is smooth.
 * Source: Fang & Oosterlee, 2008.
 */
final class CosineSeries {
    private final double from;
    private final double step;
    private final double[] coefficients;

    /**
     * @param from a
     * @param width b − a
     * @param real the real parts of φ(uₖ)·e^(−i·uₖ·a), k = 0 …
     */
    CosineSeries(double from, double width, double[] real) {
        this.from = from;
        this.step = Math.PI / width;
        this.coefficients = real.clone();
        for (int k = 0; k < real.length; k++) {
            coefficients[k] *= (k == 0 ? 1 : 2) / width;
        }
    }

    /** f(x). */
    double density(double x) {
        double angle = step * (x - from);
        double turn = 2 * Math.cos(angle);
        double before = Math.cos(angle);
        double now = 1;
        double sum = 0;
        for (double coefficient : coefficients) {
            sum += coefficient * now;
            double next = turn * now - before;
            before = now;
            now = next;
        }
        return sum;
    }

    /** ∫ₐˣ f. */
    double cumulative(double x) {
        double angle = step * (x - from);
        double turn = 2 * Math.cos(angle);
        double before = 0;
        double now = Math.sin(angle);
        double sum = 0;
        for (int k = 1; k < coefficients.length; k++) {
            sum += coefficients[k] * now / k;
            double next = turn * now - before;
            before = now;
            now = next;
        }
        return coefficients[0] * (x - from) + sum / step;
    }

    /** ∫ₐˣ∫ₐᵗ f. */
    double integral(double x) {
        double sum = 0;
        for (int k = 1; k < coefficients.length; k++) {
            sum += coefficients[k] * (1 - Math.cos(k * step * (x - from))) / ((double) k * k);
        }
        return coefficients[0] * (x - from) * (x - from) / 2 + sum / (step * step);
    }

    /** The x in [low, high] with ∫ₐˣ f = q, by Newton steps that stay in the bracket, from a first guess. */
    double quantile(double q, double guess, double low, double high) {
        double below = low;
        double above = high;
        double x = guess;
        for (int i = 0; i < 100; i++) {
            double miss = cumulative(x) - q;
            if (miss > 0) {
                above = x;
            } else {
                below = x;
            }
            double next = x - miss / density(x);
            next = next > below && next < above ? next : (below + above) / 2;
            if (Math.abs(next - x) <= 1e-12 * (high - low)) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
