package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.StandardNormal;

/**
 * An event with a continuous severity on a grid, whatever the common factors. Without factors its masses are those that
 * preserve the mean, f_k = (E(x_{k+1}) − 2E(x_k) + E(x_{k−1}))/h with E the integrated cdf (Gerber, 1982). Given a score
 * s, the event lies below x with probability Φ((Φ⁻¹(F(x)) − s)/√(1 − ρ)) (Vasicek, 2002), and the mass of each cell is
 * parted between its two nodes as without factors. Either way the variance comes out too great, by about h²/6; the known
 * variance says by how much, and it is taken back. The error is O(h⁴) where the density is smooth, O(h²) at its corners.
 */
final class Smooth {

    private final Event event;
    private final Span span;
    private final double step;
    private final double[] integral;
    private final double blur;

    Smooth(Event event, Grid grid) {
        this.event = event;
        this.span = Span.of(event, grid);
        this.step = grid.step();
        this.integral = new double[span.count() + 2];
        for (int k = 0; k < integral.length; k++) {
            integral[k] = event.severity().integral(at(k));
        }
        this.blur = blur();
    }

    /** The k-th node from one before the first on. */
    private double at(int k) {
        return (span.first() - 1 + k) * step;
    }

    Span span() {
        return span;
    }

    Nodes independent() {
        double[] masses = new double[span.count()];
        for (int k = 0; k < masses.length; k++) {
            double after = integral[k + 2] - integral[k + 1];
            masses[k] = event.probability() * (after - (integral[k + 1] - integral[k])) / step;
        }
        return Nodes.of(span, step, masses, 1 - event.probability()).sharpened(blur / 2);
    }

    /** The variance that the nodes add to the severity, in steps squared: from 0 to 1/4, and 1/6 where all is smooth. */
    private double blur() {
        double mean = event.severity().mean();
        double second = 0;
        double mass = 0;
        for (int k = 0; k + 2 < integral.length; k++) {
            double m = (integral[k + 2] - integral[k + 1] - (integral[k + 1] - integral[k])) / step;
            second += m * (at(k + 1) - mean) * (at(k + 1) - mean);
            mass += m;
        }
        double blur = (second - event.severity().variance()) / (step * step);
        return Math.abs(mass - 1) < 1e-12 && blur >= 0 && blur <= 0.25 ? blur : 1.0 / 6;
    }

    Scored scored() {
        return new Scored();
    }

    /** The event with the normal scores of its cells, ready for any value of the factors. */
    final class Scored {

        /** The scores at the ends of the cell before the k-th node; they leave out the jump at 0. */
        private final double[] lower = new double[span.count() + 1];

        private final double[] upper = new double[span.count() + 1];
        /** The share of each cell's mass that its upper node takes. */
        private final double[] rise = new double[span.count() + 1];

        private Scored() {
            Distribution y = event.severity();
            double before = y.cumulative(at(0));
            for (int c = 0; c < lower.length; c++) {
                double after = y.cumulative(at(c + 1));
                lower[c] = score(before, at(c) >= 0);
                upper[c] = score(after, at(c) >= 0);
                rise[c] = rise(c, before, after);
                before = after;
            }
        }

        private double score(double severity, boolean above) {
            double none = above ? 1 - event.probability() : 0;
            return StandardNormal.quantile(Math.min(1, event.probability() * severity + none));
        }

        /** (mean of the cell − lower node)/h; the outermost cells give all to the node within. */
        private double rise(int c, double before, double after) {
            if (c == 0 || c == span.count()) {
                return c == 0 ? 1 : 0;
            }
            double share = (after - (integral[c + 1] - integral[c]) / step) / (after - before);
            return share >= 0 && share <= 1 ? share : 0.5;
        }

        Nodes given(double score, double spread) {
            double[] masses = new double[span.count()];
            double end = Double.NaN;
            double below = 0;
            for (int c = 0; c < lower.length; c++) {
                below = lower[c] == end ? below : StandardNormal.cumulative((lower[c] - score) / spread);
                double above = StandardNormal.cumulative((upper[c] - score) / spread);
                double up = c > 0 && c < masses.length ? tilted(c, score, spread) : rise[c];
                if (c < masses.length) {
                    masses[c] += up * (above - below);
                }
                if (c > 0) {
                    masses[c - 1] += (1 - up) * (above - below);
                }
                end = upper[c];
                below = above;
            }
            return Nodes.of(span, step, masses, none(score, spread)).sharpened(blur / 2);
        }

        /** The share of the upper node, as the density within the cell is tilted by the score: by Δ ln(density)/12. */
        private double tilted(int c, double score, double spread) {
            double l = lower[c];
            double u = upper[c];
            double tilt = (u - l) * ((u + l) - (u + l - 2 * score) / (spread * spread)) / 2;
            return Math.abs(tilt) < 1 ? Math.max(0, Math.min(1, rise[c] + tilt / 12)) : rise[c];
        }

        private double none(double score, double spread) {
            double zero = event.severity().cumulative(0);
            double above = StandardNormal.cumulative((score(zero, true) - score) / spread);
            return event.certain() ? 0 : above - StandardNormal.cumulative((score(zero, false) - score) / spread);
        }
    }
}
