package io.portolan.statistics.distribution;

/** The law of one real quantity Y, in the unit of Y. */
public interface Distribution {

    /** E[Y]. */
    double mean();

    /** Var[Y], in the unit squared; 0 for a constant. */
    double variance();

    /** E[(Y − E[Y])³], in the unit cubed; 0 for a constant or a symmetric law. */
    double thirdCentralMoment();

    /** F(x) = P(Y ≤ x). */
    double cumulative(double x);

    /** inf{x : F(x) ≥ u} for u in [0, 1]; u = 0 gives {@link #lower()}, u = 1 gives {@link #upper()}. */
    double quantile(double u);

    /** The integrated cdf E(x) = ∫₋∞ˣ F(t) dt = E[(x − Y)⁺], which preserves the mean when Y is put on a grid. */
    double integral(double x);

    /** The infimum of the support; may be −∞. */
    double lower();

    /** The supremum of the support; may be +∞. */
    double upper();
}
