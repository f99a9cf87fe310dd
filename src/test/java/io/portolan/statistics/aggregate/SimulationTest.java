package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Negated;
import io.portolan.statistics.distribution.Uniform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void the_interval_contains_the_exact_quantile_of_the_twelve() {
        Simulation s = Simulation.latinHypercube(References.twelve(), 4096, 10, 20_260_101);
        assertThat(1121.745).isBetween(s.low(0.8), s.high(0.8));
        assertThat(s.high(0.8) - s.low(0.8)).isLessThan(30);
        assertThat(s.mean()).isCloseTo(817.157, within(2.0));
        assertThat(s.method()).contains("Latin hypercube");
    }

    @Test
    void the_order_of_the_events_changes_no_bit() {
        List<Event> shuffled = new ArrayList<>(References.twelve());
        Collections.shuffle(shuffled, new Random(3));
        Simulation one = Simulation.latinHypercube(References.twelve(), 500, 4, 1);
        Simulation other = Simulation.latinHypercube(shuffled, 500, 4, 1);
        assertThat(other.quantile(0.8)).isEqualTo(one.quantile(0.8));
        assertThat(other.mean()).isEqualTo(one.mean());
    }

    @Test
    void events_that_share_a_key_are_drawn_apart() {
        Event twin = new Event("same", 0.5, Degenerate.of(1));
        Simulation s = Simulation.latinHypercube(List.of(twin, twin), 4000, 5, 1);
        assertThat(s.quantile(0.6)).isEqualTo(1);
    }

    @Test
    void gains_are_drawn_below_zero() {
        Event gain = new Event("gain", 0.5, Negated.of(Uniform.of(0, 100)));
        Simulation s = Simulation.latinHypercube(List.of(gain), 1000, 2, 1);
        assertThat(s.quantile(0.25)).isCloseTo(-50, within(0.5));
        assertThat(s.quantile(0.9)).isZero();
        assertThat(s.mean()).isCloseTo(-25, within(1e-6));
    }

    @Test
    void no_events_lose_nothing() {
        assertThat(Simulation.latinHypercube(List.of(), 10, 2, 1).quantile(0.8)).isZero();
    }

    @Test
    void a_single_replicate_is_refused() {
        assertThatThrownBy(() -> Simulation.latinHypercube(List.of(), 10, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** With ten replicates the error has nine degrees of freedom: beyond three of its own standard errors lie 1.5 of 100 on average. */
    @Test
    void of_a_hundred_seeds_nearly_all_come_within_three_standard_errors_of_the_exact_quantile() {
        double exact = ExactAggregate.of(References.twelve()).quantile(0.8);
        int within = 0;
        for (int seed = 1; seed <= 100; seed++) {
            Simulation s = Simulation.latinHypercube(References.twelve(), 2_000, 20, seed);
            within += Math.abs(s.quantile(0.8) - exact) <= 3 * s.standardError(0.8) ? 1 : 0;
        }
        assertThat(within).isGreaterThanOrEqualTo(99);
    }

    /** One event alone is its own sum, so that its ranks agree with those of the sum. */
    @Test
    void the_rank_correlation_of_a_single_event_is_one() {
        List<Event> one = List.of(References.twelve().get(0));
        assertThat(Simulation.latinHypercube(one, 2_000, 2, 1).rankCorrelations()[0])
                .isCloseTo(1, within(1e-12));
    }
}
