package io.portolan.statistics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.StandardNormal;
import io.portolan.statistics.distribution.Uniform;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleSimulationTest {
    private static ScheduleSimulation parallel(int paths, Distribution law) {
        Network network = Network.of(
                IntStream.range(0, paths).mapToObj(i -> List.<Link>of()).toList());
        return ScheduleSimulation.of(
                network,
                IntStream.range(0, paths).mapToObj(i -> law).toList(),
                IntStream.range(0, paths).mapToObj(i -> "path " + i).toList(),
                new double[paths],
                1);
    }

    /** E max and sd of k uniform paths on [0, 1] are k/(k+1) and √(k/((k+1)²(k+2))): exact. */
    @ParameterizedTest
    @CsvSource({"2", "3", "5", "10"})
    void the_bias_of_merging_is_that_of_order_statistics(int k) {
        ScheduleSimulation drawn = parallel(k, Uniform.of(0, 1));
        assertThat(drawn.mean()).isCloseTo(k / (k + 1.0), within(4 * drawn.meanError() + 1e-4));
        double sd = Math.sqrt(k / ((k + 1.0) * (k + 1) * (k + 2)));
        assertThat(drawn.standardDeviation()).isCloseTo(sd, within(0.003));
    }

    /** R17 of methods/risk.md: E max of k standard normals (Harter, 1961), here shifted by 100. */
    @ParameterizedTest
    @CsvSource({"2, .5641895835", "3, .8462843753", "4, 1.0293753730", "5, 1.1629644736", "10, 1.5387527308"})
    void normal_paths_meet_as_harter_says(int k, double expected) {
        ScheduleSimulation drawn = parallel(k, new ShiftedNormal());
        assertThat(drawn.mean() - 100).isCloseTo(expected, within(4 * drawn.meanError() + 2e-4));
    }

    @Test
    void paths_of_one_law_are_critical_equally_often() {
        ScheduleSimulation drawn = parallel(4, Uniform.of(0, 1));
        for (int i = 0; i < 4; i++) {
            assertThat(drawn.criticality(i)).isCloseTo(0.25, within(0.01));
        }
    }

    @Test
    void a_ring_is_no_network() {
        List<List<Link>> ring = List.of(List.of(Link.after(1)), List.of(Link.after(0)), List.of());
        assertThatThrownBy(() -> Network.of(ring)).hasMessageContaining("ring");
        assertThat(Network.inRings(ring)).containsExactly(0, 1);
    }

    private static final class ShiftedNormal implements Distribution {
        @Override
        public double mean() {
            return 100;
        }

        @Override
        public double variance() {
            return 1;
        }

        @Override
        public double thirdCentralMoment() {
            return 0;
        }

        @Override
        public double cumulative(double x) {
            return StandardNormal.cumulative(x - 100);
        }

        @Override
        public double quantile(double u) {
            return 100 + StandardNormal.quantile(u);
        }

        @Override
        public double integral(double x) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double lower() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public double upper() {
            return Double.POSITIVE_INFINITY;
        }
    }
}
