package io.portolan.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SpearmanTest {
    // By hand, 1 − 6 Σd² / (n (n² − 1)): Σd² = 194, n = 10 (IQ and hours of television, a textbook case).
    @Test
    void ten_pairs_without_ties() {
        double[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        double[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        assertThat(Spearman.of(iq, hours).orElseThrow()).isCloseTo(-29.0 / 165, within(1e-12));
    }

    @Test
    void gaps_are_left_out_and_a_constant_says_nothing() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, Double.NaN};
        double[] y = {2, 4, 6, 8, 10, 12, 14, 16, 0};
        assertThat(Spearman.of(x, y).orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(Spearman.of(x, new double[9])).isEmpty();
    }
}
