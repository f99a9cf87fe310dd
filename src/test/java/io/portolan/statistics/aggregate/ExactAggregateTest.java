package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Discrete;
import io.portolan.statistics.distribution.Lognormal;
import io.portolan.statistics.distribution.Triangular;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published and independently computed reference cases; makers are named in {@link References}. */
class ExactAggregateTest {

    /** R1, Vose 2008, example 19.2: mean 2529, sd 8.7237702, and not 562 times one draw. */
    @Test
    void many_equal_items_are_not_one_item_many_times() {
        ExactAggregate s = ExactAggregate.of(References.copies(562, 1, Triangular.of(3.75, 4.25, 5.5)));
        assertThat(s.mean()).isCloseTo(2529, within(1e-9));
        assertThat(s.standardDeviation()).isCloseTo(8.7237702, within(1e-7));
        assertThat(s.quantile(0.5)).isCloseTo(2529, within(0.05));
        assertThat(s.quantile(0.8413447)).isCloseTo(2529 + 8.7237702, within(0.05));
    }

    /** R4, riskquant: the expectation of an event of frequency 0.1. */
    @Test
    void expected_loss_agrees_with_riskquant() {
        Lognormal loss = Lognormal.ofPercentiles(100_000, 0.05, 1_000_000, 0.95);
        ExactAggregate s = ExactAggregate.of(List.of(new Event("a", 0.1, loss)));
        assertThat(s.mean()).isCloseTo(40400.128269457266, within(1e-4));
        assertThat(s.quantile(0.5)).isZero();
        assertThat(s.quantile(0.95)).isCloseTo(loss.quantile(0.5), within(1.0));
    }

    /** R9, Loss Models exercise 9.16; probabilities recomputed exactly. */
    @Test
    void lives_of_loss_models_agree() {
        ExactAggregate s = ExactAggregate.of(References.lossModels());
        assertThat(s.mean()).isCloseTo(2.05441, within(1e-9));
        assertThat(s.variance()).isCloseTo(102.5335618, within(1e-7));
        assertThat(1 - s.cumulative(2.9788945)).isCloseTo(0.0472609502, within(1e-10));
        assertThat(s.cumulative(0)).isCloseTo(0.95273905, within(1e-8));
        assertThat(s.cumulative(20)).isCloseTo(0.96157969, within(1e-8));
        assertThat(s.cumulative(31)).isCloseTo(0.97330507, within(1e-8));
        assertThat(s.cumulative(60)).isCloseTo(0.99933062, within(1e-8));
        assertThat(s.step()).isZero();
    }

    /** R10, Gerber/De Pril portfolio, ASTIN Bulletin 1986 and 1989. */
    @Test
    void lives_of_gerber_agree() {
        ExactAggregate s = ExactAggregate.of(References.gerber());
        assertThat(s.mean()).isCloseTo(4.49, within(1e-12));
        assertThat(s.variance()).isCloseTo(15.3003, within(1e-12));
        assertThat(s.probabilityOfNone()).isCloseTo(0.23819481, within(1e-8));
        double[] f = {.23819481, .01473370, .08773416, .11318330, .11070909, .09632737, .06154869, .06902213};
        for (int x = 0; x < f.length; x++) {
            assertThat(s.cumulative(x) - s.cumulative(x - 1)).isCloseTo(f[x], within(1e-8));
        }
        assertThat(s.cumulative(15)).isCloseTo(0.98846798, within(1e-8));
        assertThat(quantiles(s, 0.5, 0.8, 0.9, 0.95)).containsExactly(4, 8, 10, 12);
        assertThat(s.conditionalTail(0.8)).isCloseTo(10.5747695, within(1e-7));
        assertThat(s.conditionalTail(0.9)).isCloseTo(12.5064176, within(1e-7));
        assertThat(s.conditionalTail(0.95)).isCloseTo(14.2644067, within(1e-7));
        assertThat(sum(s.quantileContributions(0.8))).isCloseTo(8, within(1e-9));
        assertThat(sum(s.tailContributions(0.8))).isCloseTo(10.5747695, within(1e-7));
    }

    /** R13, marcus.codes, project-management-basics. */
    @Test
    void two_discrete_severities_convolve() {
        Discrete y = Discrete.of(new double[] {7, 9, 11}, new double[] {0.3, 0.5, 0.2});
        ExactAggregate s = ExactAggregate.of(List.of(new Event("a", 1, y), new Event("b", 1, y)));
        double[] f = {0.09, 0.30, 0.37, 0.20, 0.04};
        for (int k = 0; k < f.length; k++) {
            assertThat(s.cumulative(14 + 2 * k) - s.cumulative(13 + 2 * k)).isCloseTo(f[k], within(1e-12));
        }
    }

    /** R14, GAO-20-195G table 12; percentiles by convolution in NumPy. */
    @Test
    void aircraft_of_gao_agrees() {
        ExactAggregate s = ExactAggregate.of(References.aircraft());
        assertThat(s.mean()).isCloseTo(82_244, within(1e-6));
        assertThat(s.standardDeviation()).isCloseTo(4599.6058, within(1e-4));
        assertThat(s.cumulative(77_092)).isCloseTo(0.12580, within(5e-6));
        assertThat(quantiles(s, 0.1, 0.5, 0.8, 0.9, 0.95))
                .containsExactly(new double[] {76_714.58, 81_602.22, 86_446.37, 88_909.99, 90_681.57}, within(0.006));
        double[] shares = s.varianceShares();
        assertThat(shares[5]).isCloseTo(0.9269, within(5e-5));
        assertThat(shares[0]).isCloseTo(0.0290, within(5e-5));
        assertThat(shares[1]).isCloseTo(0.0400, within(5e-5));
        assertThat(sum(shares)).isCloseTo(1, within(1e-12));
        assertThat(sum(s.quantileContributions(0.8))).isCloseTo(s.quantile(0.8), within(1e-6));
    }

    @Test
    void moments_of_the_twelve_agree() {
        ExactAggregate s = ExactAggregate.of(References.twelve());
        assertThat(s.mean()).isCloseTo(817.15714, within(5e-6));
        assertThat(s.standardDeviation()).isCloseTo(971.34438, within(5e-6));
        assertThat(s.probabilityOfNone()).isCloseTo(0.00699964902, within(1e-11));
        assertThat(s.cumulative(0)).isCloseTo(0.00699964902, within(1e-11));
        assertThat(s.varianceShares())
                .containsExactly(
                        new double[] {
                            .03415, .00491, .17977, .00195, .02865, .00058, .07348, .00389, .59130, .00196, .06672,
                            .01265
                        },
                        within(6e-6));
    }

    @Test
    void quantiles_of_the_twelve_agree() {
        ExactAggregate s = ExactAggregate.of(References.twelve());
        assertThat(quantiles(s, 0.1, 0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99))
                .containsExactly(
                        new double[] {153.286, 289.896, 549.663, 872.628, 1121.745, 1597.697, 2321.813, 5829.486},
                        within(0.002));
        assertThat(s.conditionalTail(0.8)).isCloseTo(2164.239, within(0.002));
    }

    /** The contributions to P80 by NumPy with rounding to a step of 0.1; those to the tail as everywhere else. */
    @Test
    void contributions_of_the_twelve_agree() {
        ExactAggregate s = ExactAggregate.of(References.twelve());
        assertThat(s.quantileContributions(0.8))
                .containsExactly(
                        new double[] {
                            157.125, 50.409, 12.962, 41.728, 132.638, 31.330, 313.190, 54.828, 0, 51.357, 178.018,
                            98.160
                        },
                        within(0.002));
        assertThat(s.tailContributions(0.8))
                .containsExactly(
                        new double[] {
                            147.92, 49.54, 447.98, 41.35, 139.41, 31.22, 331.07, 54.07, 516.67, 50.97, 258.41, 95.65
                        },
                        within(0.0065));
        assertThat(sum(s.quantileContributions(0.8))).isCloseTo(s.quantile(0.8), within(1e-9));
        assertThat(sum(s.tailContributions(0.8))).isCloseTo(s.conditionalTail(0.8), within(1e-9));
    }

    @Test
    void quantiles_without_each_of_the_twelve_agree() {
        ExactAggregate s = ExactAggregate.of(References.twelve());
        double[] saved = Arrays.stream(s.quantilesWithout(0.8))
                .map(x -> s.quantile(0.8) - x)
                .toArray();
        assertThat(saved)
                .containsExactly(
                        new double[] {
                            102.26, 45.87, 112.19, 40.02, 106.15, 30.83, 219.49, 51.39, 47.70, 49.68, 150.92, 85.96
                        },
                        within(0.0065));
    }

    @Test
    void quantiles_without_an_event_are_those_of_the_others() {
        List<Event> events = List.of(
                new Event("fixed", 0.3, Degenerate.of(40)),
                new Event("base", 1, Degenerate.of(1000)),
                new Event("table", 0.5, Discrete.of(new double[] {10, 25}, new double[] {1, 1})),
                new Event("range", 0.4, Triangular.of(10, 20, 60)),
                new Event("never", 0, Triangular.of(10, 20, 60)),
                new Event("line", 1, Triangular.of(100, 120, 160)));
        double[] without = ExactAggregate.of(events).quantilesWithout(0.7);
        for (int i = 0; i < events.size(); i++) {
            List<Event> others = new ArrayList<>(events);
            others.remove(i);
            assertThat(without[i]).isCloseTo(ExactAggregate.of(others).quantile(0.7), within(0.02));
        }
    }

    /** Per percentage point of probability: by NumPy with a step of 0.25, whose density is good to three digits. */
    @Test
    void slopes_of_the_twelve_agree() {
        double[] numpy = {9.378, 1.469, 25.920, .772, 4.037, .428, 13.351, 1.227, 25.401, .792, 7.147, 2.273};
        double[] slopes = ExactAggregate.of(References.twelve()).quantileSlopes(0.8);
        for (int i = 0; i < slopes.length; i++) {
            assertThat(slopes[i] / 100).isCloseTo(numpy[i], within(1e-3 * numpy[i] + 5e-4));
        }
    }

    /** The slope is what the quantile does when the probability moves a little either way. */
    @Test
    void a_slope_is_a_quotient_of_differences() {
        double step = 1e-3;
        List<Event> events = new ArrayList<>(References.twelve());
        Event seventh = events.get(6);
        events.set(6, new Event("R07", seventh.probability() + step, seventh.severity()));
        double above = ExactAggregate.of(events).quantile(0.8);
        events.set(6, new Event("R07", seventh.probability() - step, seventh.severity()));
        double below = ExactAggregate.of(events).quantile(0.8);
        double slope = ExactAggregate.of(References.twelve()).quantileSlopes(0.8)[6];
        assertThat(slope).isCloseTo((above - below) / (2 * step), within(1e-4 * slope));
    }

    /** By NumPy, re-evaluating every register with one event less. */
    @Test
    void greedy_removal_of_the_twelve_agrees() {
        List<GreedyRemoval.Step> steps = GreedyRemoval.of(References.twelve(), 0.8, 9);
        assertThat(steps).extracting(GreedyRemoval.Step::position).containsExactly(6, 10, 4, 11, 1, 7, 9, 3, 5);
        assertThat(steps.stream().mapToDouble(GreedyRemoval.Step::quantile).toArray())
                .containsExactly(
                        new double[] {902.25, 738.40, 552.08, 407.44, 323.24, 232.00, 157.42, 67.35, 0}, within(0.006));
    }

    @Test
    void levels_outside_the_open_interval_are_refused() {
        ExactAggregate s = ExactAggregate.of(References.gerber());
        assertThatThrownBy(() -> s.quantile(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> s.conditionalTail(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] quantiles(ExactAggregate s, double... levels) {
        return Arrays.stream(levels).map(s::quantile).toArray();
    }

    private static double sum(double[] parts) {
        return Arrays.stream(parts).sum();
    }
}
