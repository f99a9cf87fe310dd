package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Lognormal;
import io.portolan.statistics.distribution.Negated;
import io.portolan.statistics.distribution.Pert;
import io.portolan.statistics.distribution.Triangular;
import io.portolan.statistics.distribution.Uniform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Empty, constant, lopsided and permuted sets of events. */
class ExactAggregateEdgesTest {

    @Test
    void no_events_lose_nothing() {
        ExactAggregate s = ExactAggregate.of(List.of());
        assertThat(new double[] {s.mean(), s.variance(), s.quantile(0.8), s.conditionalTail(0.8), s.cumulative(-1)})
                .containsOnly(0);
        assertThat(s.cumulative(0)).isEqualTo(1);
        assertThat(s.probabilityOfNone()).isEqualTo(1);
        assertThat(s.quantileContributions(0.8)).isEmpty();
        assertThat(s.curve(50)).hasSize(1);
    }

    @Test
    void constants_are_their_sum_at_every_level() {
        ExactAggregate s = ExactAggregate.of(List.of(
                new Event("a", 1, Degenerate.of(1e9)),
                new Event("b", 1, Triangular.of(5, 5, 5)),
                new Event("c", 0, Uniform.of(0, 1))));
        assertThat(s.quantile(0.1)).isEqualTo(1e9 + 5);
        assertThat(s.conditionalTail(0.99)).isEqualTo(1e9 + 5);
        assertThat(s.skewness()).isNaN();
        assertThat(s.quantileContributions(0.8)).containsExactly(1e9, 5, 0);
        assertThat(s.quantilesWithout(0.8)).containsExactly(5, 1e9, 1e9 + 5);
        assertThat(s.varianceShares()).containsOnly(0);
    }

    @Test
    void a_single_event_has_its_own_quantiles_above_the_atom() {
        Distribution y = Pert.of(100, 150, 350);
        ExactAggregate s = ExactAggregate.of(List.of(new Event("a", 0.4, y)));
        assertThat(s.quantile(0.6)).isZero();
        assertThat(s.quantile(0.8)).isCloseTo(y.quantile(0.5), within(1e-3));
        assertThat(s.quantileContributions(0.8)[0]).isCloseTo(s.quantile(0.8), within(1e-9));
        assertThat(s.quantileContributions(0.5)).containsExactly(0);
        assertThat(s.quantilesWithout(0.8)).containsExactly(0);
        assertThat(s.tailContributions(0.5)[0]).isCloseTo(0.4 * 175 / 0.5, within(1e-6));
    }

    @Test
    void a_gain_mirrors_a_loss() {
        List<Event> losses = References.twelve();
        List<Event> gains = losses.stream()
                .map(e -> new Event(e.key(), e.probability(), Negated.of(e.severity())))
                .toList();
        ExactAggregate loss = ExactAggregate.of(losses);
        ExactAggregate gain = ExactAggregate.of(gains);
        assertThat(gain.mean()).isEqualTo(-loss.mean());
        assertThat(gain.skewness()).isCloseTo(-loss.skewness(), within(1e-12));
        assertThat(gain.quantile(0.2)).isCloseTo(-loss.quantile(0.8), within(0.1));
        assertThat(gain.quantile(0.995)).isZero();
        double[] shares = gain.quantileContributions(0.2);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(gain.quantile(0.2), within(1e-6));
        assertThat(shares[6]).isCloseTo(-313.05, within(0.3));
    }

    @Test
    void a_narrow_range_far_from_zero_keeps_its_place() {
        ExactAggregate s = ExactAggregate.of(
                List.of(new Event("far", 1, Uniform.of(1e9, 1e9 + 1e-6)), new Event("near", 0.5, Uniform.of(0, 1))));
        assertThat(s.quantile(0.8)).isCloseTo(1e9 + 0.6, within(0.5));
        assertThat(s.quantileContributions(0.8)[0]).isCloseTo(1e9, within(1.0));
    }

    @Test
    void gains_and_losses_meet_in_one_sum() {
        ExactAggregate s = ExactAggregate.of(List.of(
                new Event("loss", 1, Uniform.of(0, 100)), new Event("gain", 1, Negated.of(Uniform.of(0, 100)))));
        assertThat(s.quantile(0.5)).isCloseTo(0, within(0.01));
        assertThat(s.quantile(0.875)).isCloseTo(50, within(0.01));
        assertThat(s.quantilesWithout(0.5)).containsExactly(new double[] {-50, 50}, within(0.01));
    }

    /** P80 of the small ones is unmoved but for the level, and the grid of the huge one would not see it. */
    @Test
    void a_rare_huge_event_leaves_the_common_outcomes_sharp() {
        List<Event> events = new ArrayList<>(References.twelve());
        events.add(new Event("huge", 0.001, Lognormal.ofPercentiles(1e8, 0.05, 1e9, 0.95)));
        ExactAggregate s = ExactAggregate.of(events);
        assertThat(s.quantile(0.8 * 0.999)).isCloseTo(1121.745, within(0.002));
        assertThat(s.quantile(0.5 * 0.999)).isCloseTo(549.663, within(0.002));
        assertThat(s.quantile(0.9995)).isCloseTo(3.1623e8, within(2e6));
    }

    @Test
    void a_fixed_base_is_added_without_loss() {
        List<Event> events = new ArrayList<>(References.twelve());
        events.add(new Event("base", 1, Degenerate.of(123_456.789)));
        ExactAggregate s = ExactAggregate.of(events);
        assertThat(s.quantile(0.8)).isCloseTo(123_456.789 + 1121.745, within(0.002));
        assertThat(s.quantile(0.001)).isEqualTo(123_456.789);
        assertThat(s.quantileContributions(0.8)[12]).isEqualTo(123_456.789);
        assertThat(s.quantilesWithout(0.8)[12]).isCloseTo(1121.745, within(0.002));
    }

    /** A fixed amount beside ranges stays an atom: P(S ≤ 500) jumps there. */
    @Test
    void a_fixed_amount_stays_a_jump_among_ranges() {
        ExactAggregate s = ExactAggregate.of(
                List.of(new Event("fixed", 0.5, Degenerate.of(500.123)), new Event("range", 0.2, Uniform.of(0, 100))));
        assertThat(s.cumulative(500.123) - s.cumulative(500.122)).isCloseTo(0.4, within(1e-5));
        assertThat(s.quantile(0.7)).isEqualTo(500.123);
        assertThat(s.quantile(0.45)).isCloseTo(50, within(0.05));
        assertThat(s.quantileContributions(0.7)).containsExactly(500.123, 0);
        double tail = (0.2 * 500.123 + 0.1 * 550.123) / 0.3;
        assertThat(s.conditionalTail(0.7)).isCloseTo(tail, within(1e-3));
        assertThat(s.tailContributions(0.7)[1]).isCloseTo(0.1 * 50 / 0.3, within(0.05));
    }

    @Test
    void the_order_of_the_events_changes_no_bit() {
        List<Event> events = new ArrayList<>(References.twelve());
        events.add(new Event("x", 0.2, Degenerate.of(33)));
        events.add(new Event("x", 0.2, Degenerate.of(33)));
        events.add(new Event("y", 0.3, Negated.of(Lognormal.of(2, 0.3))));
        List<Event> shuffled = new ArrayList<>(events);
        ExactAggregate one = ExactAggregate.of(events);
        Random random = new Random(20260101);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(shuffled, random);
            ExactAggregate other = ExactAggregate.of(shuffled);
            assertThat(figures(other)).containsExactly(figures(one));
            assertThat(other.quantileContributions(0.8)[shuffled.indexOf(events.get(6))])
                    .isEqualTo(one.quantileContributions(0.8)[6]);
        }
    }

    private static double[] figures(ExactAggregate s) {
        return new double[] {
            s.mean(),
            s.variance(),
            s.skewness(),
            s.probabilityOfNone(),
            s.quantile(0.8),
            s.conditionalTail(0.8),
            s.step()
        };
    }

    @Test
    void a_thousandfold_unit_scales_every_figure() {
        ExactAggregate one = ExactAggregate.of(References.gerber());
        List<Event> events = new ArrayList<>();
        References.gerber()
                .forEach(e -> events.add(new Event(
                        e.key(),
                        e.probability(),
                        Degenerate.of(1000 * e.severity().mean()))));
        events.add(new Event("z", 0.3, Triangular.of(2000, 3000, 7000)));
        List<Event> small = new ArrayList<>(References.gerber());
        small.add(new Event("z", 0.3, Triangular.of(2, 3, 7)));
        ExactAggregate a = ExactAggregate.of(small);
        ExactAggregate b = ExactAggregate.of(events);
        for (double q : new double[] {0.1, 0.5, 0.8, 0.95}) {
            assertThat(b.quantile(q) / 1000).isCloseTo(a.quantile(q), within(1e-4));
            assertThat(b.conditionalTail(q) / 1000).isCloseTo(a.conditionalTail(q), within(1e-6));
        }
        assertThat(a.mean()).isCloseTo(one.mean() + 1.2, within(1e-12));
    }

    @Test
    void the_curve_falls_from_almost_certain_to_almost_impossible() {
        List<double[]> curve = ExactAggregate.of(References.twelve()).curve(120);
        assertThat(curve).hasSize(120);
        assertThat(curve.get(119)[1]).isCloseTo(0.001, within(1e-4));
        for (int k = 1; k < curve.size(); k++) {
            assertThat(curve.get(k)[1]).isLessThanOrEqualTo(curve.get(k - 1)[1] + 1e-7);
        }
    }

    @Test
    void three_hundred_events_agree_with_a_simulation() {
        List<Event> events = many(300);
        ExactAggregate s = ExactAggregate.of(events);
        Simulation check = Simulation.latinHypercube(events, 2000, 10, 7);
        assertThat(check.quantile(0.8)).isCloseTo(s.quantile(0.8), within(0.02 * s.quantile(0.8)));
        assertThat(Arrays.stream(s.tailContributions(0.8)).sum()).isCloseTo(s.conditionalTail(0.8), within(1e-3));
    }

    private static List<Event> many(int count) {
        Random random = new Random(42);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double low = 10 * Math.exp(2 * random.nextGaussian());
            events.add(new Event("e" + i, random.nextDouble(), Pert.of(low, 2 * low, 5 * low)));
        }
        return events;
    }
}
