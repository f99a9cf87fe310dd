package io.portolan.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What many projects cost together. */
final class PortfolioCostTest {
    // Reference values: NumPy 2.4 and SciPy 1.17, sqrt(s' R s) and norm.ppf(0.8) times it.
    private static final double[] DEVIATIONS = {100, 200, 150};
    private static final Uplift NORMAL = Uplift.of(StandardNormal::quantile);

    private static List<Stake> stakes() {
        List<Stake> stakes = new ArrayList<>();
        for (double deviation : DEVIATIONS) {
            double base = deviation / NORMAL.deviation();
            stakes.add(new Stake("P" + stakes.size(), "one", 1000, base, NORMAL));
        }
        return stakes;
    }

    @Test
    void the_deviation_of_the_total_follows_the_correlation() {
        assertThat(Correlation.NONE.deviation(stakes())).isCloseTo(269.258, within(5e-4));
        assertThat(new Correlation(0.3, 0.3).deviation(stakes())).isCloseTo(333.916, within(5e-4));
        assertThat(new Correlation(0.3, 0.1).deviation(stakes())).isCloseTo(333.916, within(5e-4));
        assertThat(Correlation.FULL.deviation(stakes())).isCloseTo(450, within(1e-9));
    }

    @Test
    void the_eightieth_percentile_lies_above_the_mean_as_the_correlation_says() {
        assertThat(above(Correlation.NONE)).isCloseTo(226.613, within(6.0));
        assertThat(above(new Correlation(0.3, 0.1))).isCloseTo(281.031, within(6.0));
        assertThat(above(Correlation.FULL)).isCloseTo(378.730, within(0.5));
    }

    private static double above(Correlation correlation) {
        PortfolioCost cost = PortfolioCost.of(stakes(), correlation);
        return cost.quantile(0.8) - cost.mean();
    }

    @Test
    void one_reserve_for_all_saves_what_correlation_leaves() {
        PortfolioCost cost = PortfolioCost.of(stakes(), Correlation.NONE);
        assertThat(cost.diversification(0.8)).isCloseTo(1 - 226.613 / 378.730, within(0.02));
        assertThat(PortfolioCost.of(stakes(), Correlation.FULL).diversification(0.8))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void the_order_of_the_projects_changes_no_bit() {
        List<Stake> reversed = new ArrayList<>(stakes());
        Collections.reverse(reversed);
        Correlation usual = new Correlation(0.3, 0.1);
        assertThat(PortfolioCost.of(reversed, usual).quantile(0.9))
                .isEqualTo(PortfolioCost.of(stakes(), usual).quantile(0.9));
    }

    @Test
    void projects_that_cannot_overrun_need_no_reserve() {
        List<Stake> sure = List.of(new Stake("P", "one", 0, 10, Uplift.of(p -> 0)));
        assertThat(PortfolioCost.of(sure, Correlation.NONE).diversification(0.8))
                .isNaN();
        assertThat(PortfolioCost.of(sure, Correlation.NONE).quantile(0.9)).isEqualTo(10);
    }
}
