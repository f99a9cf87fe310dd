package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Reference values of NHSRplotthedots 0.2.2, rebased at point 13 (methods/kpi.md, case 4 g). */
final class BaselineTest {
    private static final double[] BASE = numbers("50 52 49 51 48 53 50 47 52 49 51 50");

    private static double[] then(double[] first, double[] second) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private static double[] up(double by, int n) {
        return Arrays.stream(BASE).limit(n).map(v -> v + by).toArray();
    }

    @Test
    void each_stretch_has_the_limits_of_its_own_values() {
        double[] y = then(BASE, up(10, 12));
        List<Baseline> stretches = Baseline.of(y, List.of(12), XmrChart::of);
        assertThat(stretches).hasSize(2);
        Limits first = stretches.get(0).chart().limits().orElseThrow();
        Limits second = stretches.get(1).chart().limits().orElseThrow();
        assertThat(first.lower()).isCloseTo(42.428485, within(1e-6));
        assertThat(first.upper()).isCloseTo(57.904848, within(1e-6));
        assertThat(second.centre()).isCloseTo(60.166667, within(1e-6));
        assertThat(second.upper()).isCloseTo(67.904848, within(1e-6));
        assertThat(stretches).allMatch(s -> s.signals(y, MakingDataCount.RULES).isEmpty());
    }

    @Test
    void signals_keep_their_places_in_the_whole_series() {
        double[] y = then(BASE, up(10, 12));
        y[20] = 90;
        assertThat(Baseline.of(y, List.of(12), XmrChart::of).get(1).signals(y, MakingDataCount.OUTSIDE_ONLY))
                .extracting(Signal::first)
                .containsExactly(20);
    }

    @Test
    void too_few_values_on_either_side_or_too_small_a_step_leave_the_limits_alone() {
        assertThat(Baseline.of(then(BASE, up(10, 7)), List.of(12), XmrChart::of))
                .hasSize(1);
        assertThat(Baseline.of(then(up(10, 7), BASE), List.of(7), XmrChart::of)).hasSize(1);
        assertThat(Baseline.of(then(BASE, up(1, 12)), List.of(12), XmrChart::of))
                .hasSize(1);
        assertThat(Baseline.of(new double[0], List.of(), XmrChart::of)).hasSize(1);
    }
}
