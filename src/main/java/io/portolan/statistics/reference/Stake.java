package io.portolan.statistics.reference;

/**
 * What one project adds to a portfolio: {@code sure} money, and {@code base} money that grows by an uplift.
 *
 * @param key names it, so that the order of a list does not matter
 * @param group projects of one group hang together more closely
 */
public record Stake(String key, String group, double sure, double base, Uplift uplift) {
    /** The cost that is enough with chance p. */
    public double at(double p) {
        return sure + base * (1 + uplift.at(p));
    }

    /** The expected cost. */
    public double mean() {
        return sure + base * (1 + uplift.mean());
    }

    /** The standard deviation of the cost. */
    public double deviation() {
        return base * uplift.deviation();
    }
}
