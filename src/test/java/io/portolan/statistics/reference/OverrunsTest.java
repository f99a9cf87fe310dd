package io.portolan.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Quantiles of what finished projects came to. */
final class OverrunsTest {
    private static final double[] OVERRUNS = {0.3, -0.1, 0, 0.1, 0.5, 0.2, Double.NaN};

    // Reference values by hand from h = (n + 1/3) p + 1/3 with n = 6; NumPy 2.4, quantile(x, p,
    // method="median_unbiased"), says the same.
    @Test
    void quantiles_are_those_of_definition_eight() {
        Overruns overruns = Overruns.of(OVERRUNS);
        assertThat(overruns.n()).isEqualTo(6);
        assertThat(overruns.quantile(0.5)).isCloseTo(0.15, within(1e-12));
        assertThat(overruns.quantile(0.8)).isCloseTo(0.38, within(1e-12));
        assertThat(overruns.quantile(0.999)).isEqualTo(0.5);
        assertThat(overruns.quantile(0.001)).isEqualTo(-0.1);
        assertThat(overruns.shareAbove()).isCloseTo(4 / 6.0, within(1e-12));
    }

    @Test
    void the_interval_of_a_quantile_holds_it_and_stays_the_same() {
        Overruns overruns = Overruns.of(OVERRUNS);
        double[] interval = overruns.interval(0.5);
        assertThat(interval[0]).isLessThan(0.15);
        assertThat(interval[1]).isGreaterThan(0.15);
        assertThat(overruns.interval(0.5)).containsExactly(interval);
    }

    @Test
    void nothing_has_no_quantile_and_equal_values_have_one() {
        assertThat(Overruns.of(new double[0]).quantile(0.5)).isNaN();
        assertThat(Overruns.of(new double[] {0.2, 0.2}).law().deviation()).isCloseTo(0, within(1e-7));
    }

    @Test
    void two_laws_blend_quantile_by_quantile() {
        Uplift blend = Uplift.of(p -> 1).blend(0.25, Uplift.of(p -> p));
        assertThat(blend.at(0.8)).isCloseTo(0.25 + 0.75 * 0.8, within(1e-12));
    }
}
