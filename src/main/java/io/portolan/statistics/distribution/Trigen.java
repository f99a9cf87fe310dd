package io.portolan.statistics.distribution;

/** The triangular law known by its mode and two percentiles instead of its bounds, which experts rarely know. */
public final class Trigen {

    private Trigen() {}

    /**
     * The triangular law with F(low) = p, F(high) = q and the given mode. With c = F(mode), l = mode − low and
     * u = high − mode, c solves c·u / (1 − √((1−q)/(1−c))) = (1−c)·l / (1 − √(p/c)) on (p, q): the left side rises
     * from below to above the right side, so bisection finds the only root to the last bit. The lower bound may lie
     * below zero although low does not. low = high gives the constant; low = mode or mode = high are allowed.
     */
    public static Triangular of(double low, double mode, double high, double p, double q) {
        Check.ordered(low, mode, high);
        Check.levels(p, q);
        if (low == high) {
            return Triangular.of(low, mode, high);
        }
        double c = levelOfMode(mode - low, high - mode, p, q);
        double a = low == mode ? endLow(low, high, c, q) : mode - (mode - low) / (1 - Math.sqrt(p / c));
        double b = high == mode ? endHigh(low, high, c, p) : mode + (high - mode) / (1 - Math.sqrt((1 - q) / (1 - c)));
        return Triangular.of(Math.min(a, mode), mode, Math.max(b, mode));
    }

    private static double levelOfMode(double l, double u, double p, double q) {
        double below = p;
        double above = q;
        for (int i = 0; i < 200; i++) {
            double c = below + (above - below) / 2;
            // Multiplied out, because either quotient is infinite at one end of the interval.
            double left = c * u * (1 - Math.sqrt(p / c));
            double right = (1 - c) * l * (1 - Math.sqrt((1 - q) / (1 - c)));
            if (left < right) {
                below = c;
            } else {
                above = c;
            }
        }
        return below + (above - below) / 2;
    }

    /** With the mode at the low percentile (c = p), the width of the left side follows from that of the right. */
    private static double endLow(double mode, double high, double c, double q) {
        double right = (high - mode) / (1 - Math.sqrt((1 - q) / (1 - c)));
        return mode - right * c / (1 - c);
    }

    private static double endHigh(double low, double mode, double c, double p) {
        double left = (mode - low) / (1 - Math.sqrt(p / c));
        return mode + left * (1 - c) / c;
    }
}
