package io.portolan.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    private static final Offset<Double> PRINTED = within(1e-8);

    static Stream<Distribution> laws() {
        return Stream.of(
                Degenerate.of(-3),
                Uniform.of(-2, 5),
                Triangular.of(100, 150, 350),
                Triangular.of(0, 0, 10),
                Triangular.of(0, 10, 10),
                Triangular.of(7, 7, 7),
                Pert.of(100, 150, 350),
                Pert.of(0, 0, 10),
                Pert.of(5, 5, 5),
                Pert.of(5, 20, 50, 2),
                Lognormal.ofPercentiles(150, 0.1, 900, 0.9),
                Lognormal.of(1, 0),
                Trigen.of(40, 60, 110, 0.1, 0.9),
                Discrete.of(new double[] {11, 7, 9}, new double[] {0.2, 0.3, 0.5}),
                Metalog.ofPercentiles(4, 9, 17, 0.1),
                Negated.of(Lognormal.of(1, 0.5)),
                Negated.of(Pert.of(1, 2, 6)),
                Negated.of(Discrete.of(new double[] {1, 4}, new double[] {1, 3})));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void quantile_inverts_cumulative(Distribution y) {
        for (double u = 0.005; u < 1; u += 0.0099) {
            double x = y.quantile(u);
            double reach = 1e-9 * (1 + Math.abs(x));
            assertThat(y.cumulative(x + reach)).isGreaterThanOrEqualTo(u - 1e-12);
            assertThat(y.cumulative(x - reach)).isLessThanOrEqualTo(u + 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void moments_are_those_of_the_quantile_function(Distribution y) {
        double[] moments = new double[3];
        int n = 200_000;
        for (int k = 0; k < n; k++) {
            double d = y.quantile((k + 0.5) / n) - y.mean();
            moments[0] += d / n;
            moments[1] += d * d / n;
            moments[2] += d * d * d / n;
        }
        double sd = Math.sqrt(y.variance());
        assertThat(moments[0]).isCloseTo(0, within(1e-4 * sd + 1e-12));
        assertThat(moments[1]).isCloseTo(y.variance(), within(2e-3 * sd * sd + 1e-12));
        assertThat(moments[2]).isCloseTo(y.thirdCentralMoment(), within(0.05 * sd * sd * sd + 1e-12));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void integral_has_the_cumulative_as_its_slope_and_ends_at_the_mean(Distribution y) {
        double sd = Math.sqrt(y.variance()) + 1e-3;
        double far = y.quantile(1 - 1e-14) + 1000 * sd;
        assertThat(y.integral(far)).isCloseTo(far - y.mean(), within(1e-9 * (far + Math.abs(y.mean()))));
        assertThat(y.integral(Math.max(y.lower() - 1, -1e6))).isCloseTo(0, within(1e-9));
        for (double u = 0.033; u < 1; u += 0.07) {
            double x = y.quantile(u) + 0.0123 * sd;
            double d = 1e-5 * sd;
            double slope = (y.integral(x + d) - y.integral(x - d)) / (2 * d);
            assertThat(slope).isCloseTo(y.cumulative(x), within(1e-4));
        }
    }

    /** R1, Vose 2008, example 19.2: 562 independent rivets. */
    @Test
    void triangular_agrees_with_vose() {
        Triangular rivet = Triangular.of(3.75, 4.25, 5.5);
        assertThat(rivet.mean()).isEqualTo(4.5);
        assertThat(Math.sqrt(rivet.variance())).isCloseTo(0.36799003610, within(1e-10));
        Triangular t = Triangular.of(100, 150, 350);
        assertThat(quantiles(t))
                .containsExactly(new double[] {135.3553391, 191.8861170, 250, 279.2893219}, within(1e-7));
    }

    /** R2, values of SciPy's beta law; the (0, 6, 10) case is the documentation example of equinor/probabilit. */
    @Test
    void pert_agrees_with_probabilit() {
        Pert y = Pert.of(0, 6, 10);
        assertThat(y.alpha()).isCloseTo(3.4, PRINTED);
        assertThat(y.beta()).isCloseTo(2.6, PRINTED);
        assertThat(y.mean()).isCloseTo(5.6666667, within(1e-7));
        assertThat(Math.sqrt(y.variance())).isCloseTo(1.8729486, within(1e-7));
        assertThat(quantiles(y))
                .containsExactly(new double[] {3.10110461, 5.74529198, 7.39704988, 8.11380840}, PRINTED);
        assertThat(quantiles(Pert.of(100, 150, 350)))
                .containsExactly(new double[] {122.4755326, 169.1680648, 212.5646535, 236.3335126}, within(1e-7));
    }

    /** R2: λ = 2 has the mode at 20, unlike the moment-matched PERT of pyfair. */
    @Test
    void modified_pert_keeps_the_mode() {
        Pert y = Pert.of(5, 20, 50, 2);
        assertThat(y.alpha()).isCloseTo(1.6666667, within(1e-7));
        assertThat(y.beta()).isCloseTo(2.3333333, within(1e-7));
        assertThat(y.mean()).isEqualTo(23.75);
        assertThat(Math.sqrt(y.variance())).isCloseTo(9.92156742, PRINTED);
    }

    /** R3, the manual of @RISK (RiskTrigen) and the documentation of equinor/probabilit. */
    @Test
    void trigen_agrees_with_at_risk() {
        Triangular symmetric = Trigen.of(100, 200, 300, 0.1, 0.9);
        assertThat(symmetric.lower()).isCloseTo(19.0983005625, PRINTED);
        assertThat(symmetric.upper()).isCloseTo(380.9016994375, PRINTED);
        Triangular wide = Trigen.of(3, 8, 10, 0.4, 0.6);
        assertThat(wide.lower()).isCloseTo(-27.6301337, within(1e-7));
        assertThat(wide.upper() - wide.lower()).isCloseTo(65.8294673, within(1e-7));
        assertThat(wide.cumulative(8)).isCloseTo(0.5412490, within(1e-7));
        Triangular skewed = Trigen.of(40, 60, 110, 0.1, 0.9);
        assertThat(skewed.lower()).isCloseTo(16.6998386, within(1e-7));
        assertThat(skewed.upper()).isCloseTo(142.0798610, within(1e-7));
    }

    @Test
    void trigen_accepts_a_mode_at_either_percentile() {
        for (double mode : new double[] {10, 30}) {
            Triangular y = Trigen.of(10, mode, 30, 0.1, 0.9);
            assertThat(y.cumulative(10)).isCloseTo(0.1, within(1e-9));
            assertThat(y.cumulative(30)).isCloseTo(0.9, within(1e-9));
        }
    }

    /** R4, the README of Netflix riskquant: annualised loss 40400.128269457266 at frequency 0.1. */
    @Test
    void lognormal_agrees_with_riskquant() {
        Lognormal y = Lognormal.ofPercentiles(100_000, 0.05, 1_000_000, 0.95);
        assertThat(y.sigma()).isCloseTo(0.699936169171963, within(1e-9));
        assertThat(y.mu()).isCloseTo(12.664218011467252, within(1e-9));
        assertThat(0.1 * y.mean()).isCloseTo(40400.128269457266, within(1e-4));
    }

    /** Keelin's three-term law from its symmetric percentile triplet; coefficients and P80 by Python. */
    @Test
    void metalog_agrees_with_its_formula() {
        Metalog y = Metalog.ofPercentiles(4, 9, 17, 0.1);
        assertThat(y.scale()).isCloseTo(2.95827749, PRINTED);
        assertThat(y.skew()).isCloseTo(1.70669855, PRINTED);
        assertThat(y.quantile(0.8)).isCloseTo(13.810839, within(1e-6));
        Metalog steep = Metalog.ofPercentiles(40, 60, 110, 0.1);
        assertThat(steep.scale()).isCloseTo(15.92918647, PRINTED);
        assertThat(steep.quantile(0.8)).isCloseTo(89.180501, within(1e-6));
        assertThat(steep.cumulative(40)).isCloseTo(0.1, within(1e-12));
    }

    /** k = 0.16658 at α = 0.1: the median may lie a sixth of the way from either end, not closer. */
    @Test
    void metalog_refuses_a_median_too_close_to_an_end() {
        assertThat(Metalog.feasible(0, 0.167, 1, 0.1)).isTrue();
        assertThat(Metalog.feasible(0, 0.166, 1, 0.1)).isFalse();
        assertThat(Metalog.feasible(1, 1, 1, 0.1)).isFalse();
        assertThatThrownBy(() -> Metalog.ofPercentiles(0, 0.1, 1, 0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void impossible_parameters_are_refused() {
        assertThatThrownBy(() -> Triangular.of(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pert.of(1, 2, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lognormal.ofPercentiles(0, 0.1, 5, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Discrete.of(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Degenerate.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] quantiles(Distribution y) {
        return new double[] {y.quantile(0.1), y.quantile(0.5), y.quantile(0.8), y.quantile(0.9)};
    }
}
