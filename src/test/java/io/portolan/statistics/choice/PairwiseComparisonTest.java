package io.portolan.statistics.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PairwiseComparisonTest {
    private static final double OPEN = Double.NaN;

    private static PairwiseComparison of(double[]... rows) {
        return PairwiseComparison.of(rows).orElseThrow();
    }

    private static void assertWeights(PairwiseComparison comparison, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(comparison.weights().get(i)).isCloseTo(expected[i], within(5e-5));
        }
    }

    // "Drinks", T. L. Saaty (2008), as in the tests of AHPy; methods/portfolio.md, C8. Coffee, wine, tea, beer, soda,
    // milk, water.
    @Test
    void drinks_of_saaty() {
        PairwiseComparison drinks = of(
                new double[] {1, 9, 5, 2, 1, 1, 1. / 2},
                new double[] {0, 1, 1. / 3, 1. / 9, 1. / 9, 1. / 9, 1. / 9},
                new double[] {0, 0, 1, 1. / 3, 1. / 4, 1. / 3, 1. / 9},
                new double[] {0, 0, 0, 1, 1. / 2, 1, 1. / 3},
                new double[] {0, 0, 0, 0, 1, 2, 1. / 2},
                new double[] {0, 0, 0, 0, 0, 1, 1. / 3},
                new double[] {0, 0, 0, 0, 0, 0, 1});
        assertWeights(drinks, .1775, .0191, .0418, .1164, .1896, .1288, .3268);
        assertThat(drinks.largest()).isCloseTo(7.176629, within(1e-6));
        assertThat(drinks.consistencyRatio().orElseThrow()).isCloseTo(.02230, within(5e-6));
    }

    // S. Bozóki, J. Fülöp, L. Rónyai (2010), as in AHPy; methods/portfolio.md, C8.
    @Test
    void a_missing_comparison_is_completed_by_the_most_consistent_value() {
        PairwiseComparison four =
                of(new double[] {1, 1, 5, 2}, new double[] {0, 1, 3, 4}, new double[] {0, 0, 1, OPEN}, new double[] {
                    0, 0, 0, 1
                });
        assertWeights(four, .3738, .3920, .0985, .1357);
        assertThat(four.pairs()).hasSize(5);
    }

    @Test
    void comparisons_without_contradiction_have_no_inconsistency() {
        PairwiseComparison three = of(new double[] {1, 2, 6}, new double[] {0, 1, 3}, new double[] {0, 0, 1});
        assertWeights(three, .6, .3, .1);
        assertThat(three.consistencyIndex()).isCloseTo(0, within(1e-12));
        assertThat(three.pairs().get(0).apart()).isCloseTo(0, within(1e-9));
    }

    @Test
    void what_is_not_connected_has_no_weights() {
        assertThat(PairwiseComparison.of(new double[][] {{1, 2, OPEN}, {0, 1, OPEN}, {0, 0, 1}}))
                .isEmpty();
        assertThat(PairwiseComparison.of(new double[][] {{1, 2}, {0, 1}})).isEmpty();
    }
}
