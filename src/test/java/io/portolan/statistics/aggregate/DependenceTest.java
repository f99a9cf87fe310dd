package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Triangular;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events with common factors, without sampling. */
class DependenceTest {

    /** R14, GAO-20-195G table 12 with a one-factor Gaussian copula: quadrature in SciPy; the deviation by NumPy on 20,001 nodes. */
    @Test
    void aircraft_of_gao_with_one_factor_agrees() {
        ExactAggregate some = ExactAggregate.of(References.aircraft(), Dependence.oneFactor(0.3));
        assertThat(some.standardDeviation()).isCloseTo(5279.2134, within(0.02));
        assertThat(quantiles(some)).containsExactly(new double[] {81_596.45, 87_030.83, 89_806.34}, within(0.3));
        ExactAggregate much = ExactAggregate.of(References.aircraft(), Dependence.oneFactor(0.6));
        assertThat(quantiles(much)).containsExactly(new double[] {81_551.40, 87_594.58, 90_673.03}, within(0.3));
        assertThat(sum(much.quantileContributions(0.8))).isCloseTo(much.quantile(0.8), within(1e-6));
        assertThat(sum(much.tailContributions(0.8))).isCloseTo(much.conditionalTail(0.8), within(1e-6));
        assertThat(sum(much.varianceShares())).isCloseTo(1, within(1e-9));
    }

    /** R14: the comonotone limit. */
    @Test
    void together_they_are_the_sum_of_their_quantiles() {
        Comonotone s = Comonotone.of(References.aircraft());
        assertThat(new double[] {s.quantile(0.5), s.quantile(0.8), s.quantile(0.9)})
                .containsExactly(new double[] {81_421.70, 88_354.80, 91_849.08}, within(0.006));
        ExactAggregate near = ExactAggregate.of(References.aircraft(), Dependence.oneFactor(0.95));
        assertThat(near.quantile(0.8)).isCloseTo(88_354.80, within(150.0));
    }

    @Test
    void without_correlation_nothing_changes() {
        ExactAggregate independent = ExactAggregate.of(References.twelve());
        ExactAggregate almost = ExactAggregate.of(References.twelve(), Dependence.oneFactor(1e-9));
        for (double q : new double[] {0.1, 0.5, 0.8, 0.95}) {
            assertThat(almost.quantile(q)).isCloseTo(independent.quantile(q), within(0.01));
        }
        assertThat(almost.probabilityOfNone()).isCloseTo(independent.probabilityOfNone(), within(1e-6));
        assertThat(almost.quantilesWithout(0.8)).containsExactly(independent.quantilesWithout(0.8), within(0.02));
    }

    /** Two events of p = 0.1 and latent correlation 0.3: φ = 0.129 of their occurrences, SciPy's bivariate normal. */
    @Test
    void occurrences_are_less_correlated_than_their_scores() {
        List<Event> two = List.of(new Event("a", 0.1, Degenerate.of(1)), new Event("b", 0.1, Degenerate.of(1)));
        ExactAggregate s = ExactAggregate.of(two, Dependence.oneFactor(0.3));
        double both = 1 - s.cumulative(1);
        assertThat((both - 0.01) / 0.09).isCloseTo(0.129, within(5e-4));
        assertThat(s.variance()).isCloseTo(2 * 0.09 + 2 * (both - 0.01), within(1e-7));
        assertThat(s.probabilityOfNone()).isCloseTo(s.cumulative(0), within(1e-12));
        assertThat(s.step()).isZero();
    }

    /** A jump stays a jump: values of the sum are those of the events, and only their probabilities move. */
    @Test
    void atoms_stay_where_they_are() {
        ExactAggregate s = ExactAggregate.of(References.gerber(), Dependence.oneFactor(0.2));
        assertThat(s.mean()).isCloseTo(4.49, within(1e-12));
        for (double q : new double[] {0.5, 0.8, 0.9, 0.95}) {
            assertThat(s.quantile(q)).isEqualTo(Math.rint(s.quantile(q)));
        }
        assertThat(sum(s.quantileContributions(0.8))).isCloseTo(s.quantile(0.8), within(1e-6));
    }

    @Test
    void groups_lie_between_one_factor_and_none() {
        List<Event> events = References.twelve();
        List<String> halves = new ArrayList<>(Collections.nCopies(6, "a"));
        halves.addAll(Collections.nCopies(6, "b"));
        double none = ExactAggregate.of(events).variance();
        double grouped =
                ExactAggregate.of(events, Dependence.grouped(0, 0.5, halves)).variance();
        double mixed =
                ExactAggregate.of(events, Dependence.grouped(0.2, 0.5, halves)).variance();
        double one = ExactAggregate.of(events, Dependence.oneFactor(0.5)).variance();
        assertThat(none).isLessThan(grouped);
        assertThat(grouped).isLessThan(mixed);
        assertThat(mixed).isLessThan(one);
    }

    /** Two groups that only the factor for all ties together are one group; the double quadrature must agree. */
    @Test
    void equal_correlation_within_and_across_is_one_factor() {
        List<Event> events = References.aircraft();
        List<String> groups = List.of("a", "b", "a", "b", "a", "b", "a");
        ExactAggregate one = ExactAggregate.of(events, Dependence.oneFactor(0.3));
        ExactAggregate two = ExactAggregate.of(events, Dependence.grouped(0.2999, 0.3, groups));
        assertThat(quantiles(two)).containsExactly(quantiles(one), within(1.0));
        assertThat(two.standardDeviation()).isCloseTo(one.standardDeviation(), within(0.5));
        assertThat(sum(two.quantileContributions(0.8))).isCloseTo(two.quantile(0.8), within(1e-6));
    }

    @Test
    void the_order_of_the_events_changes_no_bit() {
        List<Event> events = new ArrayList<>(References.twelve());
        List<String> groups = new ArrayList<>(List.of("a", "b", "c", "a", "b", "c", "a", "b", "c", "a", "b", "c"));
        ExactAggregate one = ExactAggregate.of(events, Dependence.grouped(0.1, 0.4, groups));
        Collections.reverse(events);
        Collections.reverse(groups);
        ExactAggregate other = ExactAggregate.of(events, Dependence.grouped(0.1, 0.4, groups));
        assertThat(quantiles(other)).containsExactly(quantiles(one));
        assertThat(other.variance()).isEqualTo(one.variance());
    }

    @Test
    void an_impossible_correlation_is_refused() {
        assertThatThrownBy(() -> Dependence.oneFactor(-0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dependence.grouped(0.5, 0.3, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dependence.oneFactor(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        List<Event> one = List.of(new Event("a", 0.5, Triangular.of(1, 2, 3)));
        assertThatThrownBy(() -> ExactAggregate.of(one, Dependence.grouped(0, 0.3, List.of("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] quantiles(ExactAggregate s) {
        return new double[] {s.quantile(0.5), s.quantile(0.8), s.quantile(0.9)};
    }

    private static double sum(double[] parts) {
        return Arrays.stream(parts).sum();
    }
}
