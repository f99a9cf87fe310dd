package io.portolan.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Where a slipping date lands; figures computed in Python (methods/portfolio.md, C17). */
class SlipChartTest {
    @Test
    void a_date_that_moves_half_a_month_a_month_lands_at_twice_the_rest() {
        double[] reports = {0, 1, 2, 3, 4, 5, 6};
        double[] forecasts = {12, 12, 12.5, 13, 13.5, 14, 15};
        SlipChart chart = SlipChart.of(reports, forecasts).orElseThrow();
        assertThat(chart.slope()).isEqualTo(0.5);
        assertThat(chart.landing()).isCloseTo(23, within(1e-12));
        assertThat(chart.anchored()).isCloseTo(24, within(1e-12));
    }

    @Test
    void a_date_that_moves_a_month_a_month_never_lands() {
        SlipChart chart = SlipChart.of(new double[] {0, 1, 2, 3}, new double[] {5, 6, 7, 8})
                .orElseThrow();
        assertThat(chart.landing()).isInfinite();
    }

    @Test
    void a_date_that_stays_lands_where_it_is_and_three_reports_are_too_few() {
        SlipChart chart = SlipChart.of(new double[] {0, 1, 2, 3}, new double[] {9, 9, 9, 9})
                .orElseThrow();
        assertThat(chart.landing()).isEqualTo(9);
        assertThat(chart.anchored()).isEqualTo(9);
        assertThat(SlipChart.of(new double[] {0, 1, 2}, new double[] {9, 9, 9})).isEmpty();
    }
}
