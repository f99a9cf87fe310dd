package io.portolan.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values of scipy.stats.norm, SciPy 1.17. */
class StandardNormalTest {

    @Test
    void cumulative_agrees_with_scipy() {
        assertThat(StandardNormal.cumulative(-5)).isCloseTo(2.866515718791933e-07, within(1e-16));
        assertThat(StandardNormal.cumulative(-2)).isCloseTo(0.022750131948179195, within(1e-15));
        assertThat(StandardNormal.cumulative(0.3)).isCloseTo(0.6179114221889526, within(1e-15));
        assertThat(StandardNormal.cumulative(3)).isCloseTo(0.9986501019683699, within(1e-15));
        assertThat(StandardNormal.cumulative(-10)).isCloseTo(7.61985302416047e-24, within(1e-31));
    }

    @Test
    void quantile_agrees_with_scipy() {
        assertThat(StandardNormal.quantile(1e-300)).isCloseTo(-37.0470962993612, within(1e-12));
        assertThat(StandardNormal.quantile(1e-5)).isCloseTo(-4.264890793922825, within(1e-14));
        assertThat(StandardNormal.quantile(0.3)).isCloseTo(-0.5244005127080409, within(1e-15));
        assertThat(StandardNormal.quantile(0.9999999)).isCloseTo(5.199337582290662, within(1e-14));
    }

    @Test
    void ends_are_infinite_and_nothing_lies_beyond() {
        assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.cumulative(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(StandardNormal.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(StandardNormal.cumulative(Double.NaN)).isNaN();
        assertThatThrownBy(() -> StandardNormal.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
