package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TargetPullTest {
    // Twelve of twelve on one side: 2^-12.
    @Test
    void values_that_crowd_on_the_good_side_are_no_chance() {
        double[] values = numbers("95 95.1 95.2 95.1 95 95.3 95.2 95.1 95 95.4 95.2 95.3");
        TargetPull pull = TargetPull.of(values, 95, 1, true);
        assertThat(pull.crowding().orElseThrow()).isCloseTo(Math.pow(2, -12), within(1e-12));
        assertThat(TargetPull.of(values, 95.45, 1, false).crowding().orElseThrow())
                .isLessThan(1e-3);
    }

    @Test
    void a_target_met_every_other_time_tells_one_bit_and_one_always_met_none() {
        double[] values = numbers("10 20 10 20 10 20");
        assertThat(TargetPull.of(values, 15, 1, true).information()).isCloseTo(1, within(1e-12));
        assertThat(TargetPull.of(values, 5, 1, true).information()).isZero();
        assertThat(TargetPull.of(values, 15, 1, true).crowding()).isEmpty();
    }

    // (2.8 / 0.5)² = 31.36.
    @Test
    void half_a_sigma_takes_thirty_two_periods_to_know() {
        TargetPull pull = TargetPull.of(numbers("4 6 4 6"), 5.5, 1, true);
        assertThat(pull.distance()).isCloseTo(0.5, within(1e-12));
        assertThat(pull.periodsToKnow().orElseThrow()).isEqualTo(32);
        assertThat(TargetPull.of(numbers("4 6 4 6"), 5, 1, true).periodsToKnow())
                .isEmpty();
    }
}
