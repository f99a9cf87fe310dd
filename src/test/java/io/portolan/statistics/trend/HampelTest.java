package io.portolan.statistics.trend;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HampelTest {
    // R package pracma 2.4.2, hampel(x, 3, 3): indices 5 and 9, replaced by 10.5 and 10.4.
    @Test
    void two_values_are_unlike_their_neighbours() {
        Hampel hampel = Hampel.of(numbers("10 11 10.5 10.2 25 10.8 10.1 10.4 -3 10.6 10.9 10.3"), 3);
        assertThat(hampel.outliers()).containsExactly(4, 8);
        assertThat(hampel.medians()).containsExactly(10.5, 10.4);
    }

    @Test
    void a_constant_and_a_short_series_have_none() {
        assertThat(Hampel.of(new double[12], 3).outliers()).isEmpty();
        assertThat(Hampel.of(numbers("1 9 1"), 3).outliers()).isEmpty();
    }
}
