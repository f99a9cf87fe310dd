package io.portolan.statistics.aggregate;

import java.util.Arrays;

/** The transform of one event at uₖ = k·h: φ(u) = E[e^(iuX)] and E[X·e^(iuX)], real and imaginary parts, into arrays that are used again. */
final class Transform {
    final double[] real;
    final double[] imaginary;
    final double[] momentReal;
    final double[] momentImaginary;

    Transform(int terms) {
        this.real = new double[terms];
        this.imaginary = new double[terms];
        this.momentReal = new double[terms];
        this.momentImaginary = new double[terms];
    }

    /** Takes the transform of an event whose severity lies on the rule's values. */
    void of(double probability, NodeRule rule, double h) {
        Arrays.fill(real, 1 - probability);
        Arrays.fill(imaginary, 0);
        Arrays.fill(momentReal, 0);
        Arrays.fill(momentImaginary, 0);
        for (int n = 0; n < rule.size(); n++) {
            add(probability * rule.weight(n), rule.value(n), h);
        }
    }

    private void add(double weight, double value, double h) {
        double turnReal = Math.cos(h * value);
        double turnImaginary = Math.sin(h * value);
        double x = weight;
        double y = 0;
        for (int k = 0; k < real.length; k++) {
            real[k] += x;
            imaginary[k] += y;
            momentReal[k] += value * x;
            momentImaginary[k] += value * y;
            double next = x * turnReal - y * turnImaginary;
            y = x * turnImaginary + y * turnReal;
            x = next;
        }
    }
}
