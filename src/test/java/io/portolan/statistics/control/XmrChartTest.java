package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.control.XmrChart.Footing;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class XmrChartTest {
    private static final double[] ONE_OUTLIER = numbers("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1");
    private static final double[] XMRIT =
            numbers("5045 4350 4350 3975 4290 4430 4485 4285 3980 3925 3645 3760 3300 3685 3463 5200");

    private static void limits(XmrChart chart, double lower, double upper, double tolerance) {
        assertThat(chart.limits().orElseThrow().lower()).isCloseTo(lower, within(tolerance));
        assertThat(chart.limits().orElseThrow().upper()).isCloseTo(upper, within(tolerance));
    }

    // NHSRplotthedots 0.2.2, vignette "Deviations from Excel defaults".
    @Test
    void one_odd_value_does_not_widen_the_limits() {
        XmrChart chart = XmrChart.of(ONE_OUTLIER);
        assertThat(chart.centre()).isCloseTo(1.944444, within(1e-6));
        assertThat(chart.footing()).isEqualTo(Footing.SCREENED);
        limits(chart, -0.715556, 4.604444, 1e-6);
        limits(XmrChart.of(ONE_OUTLIER, false, 8), -3.062614, 6.951503, 1e-3);
        assertThat(chart.unscreened().orElseThrow().upper()).isCloseTo(6.951503, within(1e-3));
    }

    // Default data of xmrit (e2783c8).
    @Test
    void the_natural_process_limits_are_those_of_wheeler() {
        XmrChart plain = XmrChart.of(XMRIT, false, 8);
        assertThat(plain.centre()).isCloseTo(4135.5, within(1e-9));
        assertThat(plain.range()).isCloseTo(355.93333, within(1e-5));
        limits(plain, 3188.71733, 5082.28267, 1e-5);
        limits(XmrChart.of(XMRIT), 3451.12, 4819.88, 0.005);
    }

    // NHSRplotthedots 0.2.2 unit test: R set.seed(123); rnorm(20); limits there with 2.66.
    @Test
    void a_sample_of_normal_noise_has_the_limits_of_its_reference() {
        double[] noise =
                numbers("-0.56047565 -0.23017749 1.55870831 0.07050839 0.12928774 1.71506499 0.46091621 -1.26506123"
                        + " -0.68685285 -0.44566197 1.2240818 0.35981383 0.40077145 0.11068272 -0.55584113 1.78691314 0.49785048"
                        + " -1.96661716 0.7013559 -0.47279141");
        limits(XmrChart.of(noise), -3.011380, 3.294627, 1e-5);
        noise[14] = 10;
        limits(XmrChart.of(noise), -2.383666, 3.722497, 1e-5);
        limits(XmrChart.of(noise, false, 8), -4.596625, 5.935457, 1e-5);
    }

    @Test
    void a_moving_range_does_not_leap_over_a_gap() {
        assertThat(XmrChart.movingRanges(new double[] {1, 2, Double.NaN, 9, 10}))
                .containsExactly(1, 1);
    }

    @Test
    void where_there_is_no_variation_there_are_no_limits_but_a_reason() {
        double[] constant = new double[12];
        Arrays.fill(constant, 10);
        double[] nearly = constant.clone();
        nearly[11] = 9;
        assertThat(XmrChart.of(constant).footing()).isEqualTo(Footing.CONSTANT);
        assertThat(XmrChart.of(nearly).footing()).isEqualTo(Footing.NEARLY_CONSTANT);
        assertThat(XmrChart.of(new double[] {1, 4}).footing()).isEqualTo(Footing.TOO_FEW);
        assertThat(XmrChart.of(new double[0]).centre()).isNaN();
        assertThat(XmrChart.of(constant).limits()).isEmpty();
    }

    @Test
    void limits_move_and_stretch_with_the_unit() {
        XmrChart chart = XmrChart.of(XMRIT);
        XmrChart moved = XmrChart.of(Arrays.stream(XMRIT).map(y -> 4 * y - 1000).toArray());
        limits(
                moved,
                4 * chart.limits().orElseThrow().lower() - 1000,
                4 * chart.limits().orElseThrow().upper() - 1000,
                1e-8);
    }

    // Closed form of Student's t with 11 degrees.
    @Test
    void the_chance_of_the_next_value_is_that_of_a_prediction_interval() {
        double[] base = numbers("50 52 49 51 48 53 50 47 52 49 51 50");
        assertThat(NextValue.atLeast(base, 55).orElseThrow()).isCloseTo(0.0112054, within(1e-6));
        assertThat(NextValue.atLeast(new double[] {1, 2, 3}, 2)).isEmpty();
    }

    @Test
    void screening_never_leaves_less_noise_than_rounding_makes() {
        // Of these whole numbers screening would keep ranges of 0 and one of 1, and limits that no whole number meets.
        XmrChart chart = XmrChart.of(numbers("0 0 0 0 0 0 0 5 1 6 6 1 1 1 1 1 1 2 2 2"));
        assertThat(chart.limits()).isEqualTo(chart.unscreened());
        assertThat(chart.footing()).isEqualTo(XmrChart.Footing.MEAN);
    }
}
