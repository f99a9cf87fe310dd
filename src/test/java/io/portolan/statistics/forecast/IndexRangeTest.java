package io.portolan.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The range of a performance index against figures computed in Python with SciPy's t (formula of Lipke and others, 2009). */
class IndexRangeTest {
    private static final double[] CPI = {
        25645.0 / 25567, 42429.0 / 40726, 21061.0 / 12000, 36109.0 / 45780, 73510.0 / 67294, 70009.0 / 68478
    };

    @Test
    void six_months_of_a_real_project_give_their_range() {
        IndexRange range =
                IndexRange.of(CPI, 268763.0 / 259845, 268763.0 / 360738, 0.9).orElseThrow();
        assertThat(range.low()).isCloseTo(0.91862, within(5e-6));
        assertThat(range.high()).isCloseTo(1.16460, within(5e-6));
    }

    @Test
    void finished_work_has_no_range_left_and_equal_periods_have_none() {
        IndexRange finished = IndexRange.of(CPI, 1.034, 1, 0.9).orElseThrow();
        assertThat(finished.low()).isEqualTo(finished.high());
        IndexRange even =
                IndexRange.of(new double[] {2, 2, 2, 2, 2}, 2, 0.5, 0.9).orElseThrow();
        assertThat(even.low()).isCloseTo(2, within(1e-15));
    }

    @Test
    void too_few_missing_and_impossible_figures_have_no_range() {
        assertThat(IndexRange.of(new double[] {1, 1, 1, 1}, 1, 0.5, 0.9)).isEmpty();
        assertThat(IndexRange.of(new double[] {1, 1, 0, 1, 1}, 1, 0.5, 0.9)).isEmpty();
        assertThat(IndexRange.of(CPI, Double.NaN, 0.5, 0.9)).isEmpty();
        assertThat(IndexRange.of(CPI, 1, 1.2, 0.9)).isEmpty();
    }
}
