package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Pert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The series against the convolution, which reaches the same law by another way, and against laws that hold for every sum. */
class SeriesAggregateTest {
    private static final List<Event> EVENTS = events(1_200);
    private static final SeriesAggregate SERIES = SeriesAggregate.suited(EVENTS).orElseThrow();

    @Test
    void quantiles_and_tails_agree_with_the_convolution() {
        ExactAggregate exact = ExactAggregate.of(EVENTS);
        for (double q : new double[] {0.01, 0.1, 0.5, 0.8, 0.95, 0.99}) {
            assertThat(SERIES.quantile(q)).isCloseTo(exact.quantile(q), Percentage.withPercentage(1e-3));
            assertThat(SERIES.conditionalTail(q)).isCloseTo(exact.conditionalTail(q), Percentage.withPercentage(1e-3));
        }
        assertThat(SERIES.cumulative(exact.quantile(0.8))).isCloseTo(0.8, within(1e-5));
        assertThat(SERIES.mean()).isCloseTo(exact.mean(), Percentage.withPercentage(1e-10));
    }

    @Test
    void contributions_add_up() {
        assertThat(Arrays.stream(SERIES.quantileContributions(0.8)).sum())
                .isCloseTo(SERIES.quantile(0.8), Percentage.withPercentage(1e-6));
        assertThat(Arrays.stream(SERIES.tailContributions(0.8)).sum())
                .isCloseTo(SERIES.conditionalTail(0.8), Percentage.withPercentage(1e-6));
        assertThat(Arrays.stream(SERIES.varianceShares()).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_quantile_without_an_event_is_that_of_the_list_without_it() {
        double[] without = SERIES.quantilesWithout(0.8);
        for (int i : new int[] {0, 7, 600, 1_199}) {
            List<Event> others = new ArrayList<>(EVENTS);
            others.remove(i);
            assertThat(without[i])
                    .isCloseTo(
                            SeriesAggregate.suited(others).orElseThrow().quantile(0.8),
                            Percentage.withPercentage(1e-7));
        }
    }

    @Test
    void the_order_of_the_events_changes_no_bit() {
        List<Event> shuffled = new ArrayList<>(EVENTS);
        Collections.shuffle(shuffled, new Random(5));
        SeriesAggregate other = SeriesAggregate.suited(shuffled).orElseThrow();
        assertThat(other.quantile(0.8)).isEqualTo(SERIES.quantile(0.8));
        assertThat(other.tailContributions(0.8)[shuffled.indexOf(EVENTS.get(3))])
                .isEqualTo(SERIES.tailContributions(0.8)[3]);
    }

    @Test
    void constants_shift_everything() {
        List<Event> more = new ArrayList<>(EVENTS);
        more.add(new Event("fee", 1, Degenerate.of(1_000_000)));
        SeriesAggregate shifted = SeriesAggregate.suited(more).orElseThrow();
        assertThat(shifted.quantile(0.8) - 1_000_000).isCloseTo(SERIES.quantile(0.8), Percentage.withPercentage(1e-9));
        assertThat(shifted.quantileContributions(0.8)[1_200]).isEqualTo(1_000_000);
        assertThat(shifted.quantilesWithout(0.8)[1_200])
                .isCloseTo(SERIES.quantile(0.8), Percentage.withPercentage(1e-9));
    }

    @Test
    void few_events_or_one_that_rules_the_sum_are_left_to_the_convolution() {
        assertThat(SeriesAggregate.suited(EVENTS.subList(0, 900))).isEmpty();
        List<Event> ruled = new ArrayList<>(EVENTS);
        ruled.add(new Event("giant", 0.0001, Degenerate.of(1e12)));
        assertThat(SeriesAggregate.suited(ruled)).isEmpty();
        assertThat(Aggregate.of(EVENTS)).isInstanceOf(SeriesAggregate.class);
        assertThat(Aggregate.of(EVENTS.subList(0, 20))).isInstanceOf(ExactAggregate.class);
    }

    private static List<Event> events(int count) {
        Random random = new Random(11);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double mode = 1_000 + random.nextInt(100_000);
            double probability = (1 + random.nextInt(90)) / 100.0;
            events.add(new Event("R" + i, probability, Pert.of(mode * 0.6, mode, mode * (1.5 + random.nextDouble()))));
        }
        // A dozen are large beside the rest.
        for (int i = 0; i < 12; i++) {
            events.set(i * 90 + 40, new Event("L" + i, 0.2, Pert.of(200_000, 500_000, 900_000)));
        }
        return List.copyOf(events);
    }
}
