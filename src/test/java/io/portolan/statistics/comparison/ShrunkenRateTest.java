package io.portolan.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Rates of few cases, and whether differences lean to one side. */
final class ShrunkenRateTest {
    // Reference values: SciPy 1.17, beta(3 + k, 7 + n - k).sf(0.3).
    @Test
    void few_cases_are_drawn_towards_the_rate_of_all() {
        assertRate(4, 5, 0.46667, 0.90672);
        assertRate(1, 1, 0.36364, 0.64961);
        assertRate(0, 8, 0.16667, 0.07739);
    }

    private static void assertRate(int k, int n, double mean, double chance) {
        ShrunkenRate rate = ShrunkenRate.of(k, n, 0.3, 10);
        assertThat(rate.mean()).isCloseTo(mean, within(5e-6));
        assertThat(rate.chanceAbove()).isCloseTo(chance, within(5e-6));
    }

    @Test
    void a_rate_of_all_or_nothing_leaves_nothing_to_compare() {
        assertThat(ShrunkenRate.of(3, 3, 1, 10).chanceAbove()).isZero();
        assertThat(ShrunkenRate.of(0, 3, 0, 10).mean()).isZero();
    }

    // Counts: GAO-16-494; p by SciPy 1.17, binomtest(60, 73).
    @Test
    void ratings_lean_to_the_kinder_side() {
        assertThat(SignTest.of(60, 13).p()).isCloseTo(2.307e-8, within(5e-12));
        assertThat(SignTest.of(13, 60).p()).isEqualTo(SignTest.of(60, 13).p());
    }

    @Test
    void even_counts_and_none_lean_to_no_side() {
        assertThat(SignTest.of(3, 3).p()).isEqualTo(1);
        assertThat(SignTest.of(0, 0).p()).isEqualTo(1);
    }
}
