package io.portolan.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static double[] noise(int n, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, n)
                .mapToDouble(i -> 50 + 4 * random.nextGaussian())
                .toArray();
    }

    @Test
    void too_little_to_go_on_gives_no_forecast() {
        assertThat(Forecast.of(noise(7, 1), 12, 3)).as("fewer than eight").isEmpty();
        double[] constant = new double[20];
        assertThat(Forecast.of(constant, 12, 3)).as("no variation").isEmpty();
        double[] stale = noise(20, 1);
        Arrays.fill(stale, 17, 20, Double.NaN);
        assertThat(Forecast.of(stale, 12, 3)).as("the last three missing").isEmpty();
        double[] holes = noise(20, 1);
        Arrays.fill(holes, 3, 9, Double.NaN);
        assertThat(Forecast.of(holes, 12, 3)).as("a quarter missing").isEmpty();
    }

    @Test
    void a_unit_of_another_size_scales_the_forecast_with_it() {
        double[] y = noise(40, 3);
        Forecast plain = Forecast.of(y, 12, 6).orElseThrow();
        Forecast scaled = Forecast.of(Arrays.stream(y).map(x -> 1000 * x).toArray(), 12, 6)
                .orElseThrow();
        for (int h = 1; h <= 6; h++) {
            assertThat(scaled.quantile(h, 0.9)).isCloseTo(1000 * plain.quantile(h, 0.9), within(1e-5));
        }
    }

    @Test
    void a_pure_season_is_carried_on() {
        double[] y = IntStream.range(0, 48)
                .mapToDouble(i -> 100 * (1 + 0.3 * Math.sin(2 * Math.PI * i / 12)))
                .toArray();
        Forecast forecast = Forecast.of(y, 12, 12).orElseThrow();
        for (int h = 1; h <= 12; h++) {
            assertThat(forecast.means().get(h - 1)).isCloseTo(y[36 + h - 1], within(0.5));
        }
    }

    @Test
    void the_range_widens_with_the_horizon_and_holds_the_mean() {
        Forecast forecast = Forecast.of(noise(30, 5), 12, 6).orElseThrow();
        for (int h = 1; h <= 6; h++) {
            assertThat(forecast.quantile(h, 0.1)).isLessThan(forecast.means().get(h - 1));
            assertThat(forecast.quantile(h, 0.9) - forecast.quantile(h, 0.1))
                    .isGreaterThanOrEqualTo(forecast.quantile(1, 0.9) - forecast.quantile(1, 0.1) - 1e-9);
            assertThat(forecast.atLeast(h, forecast.quantile(h, 0.3))).isCloseTo(0.7, within(1e-9));
        }
    }
}
