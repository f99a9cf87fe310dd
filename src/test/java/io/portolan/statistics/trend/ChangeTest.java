package io.portolan.statistics.trend;

import static io.portolan.statistics.ReferenceData.numbers;
import static io.portolan.statistics.ReferenceData.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.control.XmrChart;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reference values of R changepoint 2.3, R trend 1.1.6, NIST/SEMATECH and R p.adjust. */
final class ChangeTest {
    private static final double[] ROSNER =
            numbers("-0.25 0.68 0.94 1.15 1.20 1.26 1.26 1.34 1.38 1.43 1.49 1.49 1.55 1.56 1.58 1.65"
                    + " 1.69 1.70 1.76 1.77 1.81 1.91 1.94 1.96 1.99 2.06 2.09 2.10 2.14 2.15 2.23 2.24 2.26 2.35 2.37 2.40 2.47 2.54 2.62"
                    + " 2.64 2.90 2.92 2.92 2.93 3.21 3.26 3.30 3.59 3.68 4.30 4.64 5.34 5.42 6.01");

    @Test
    void the_nile_stepped_down_after_28_years() {
        double[] nile = series("ref_Nile.csv");
        assertThat(ChangePoints.of(nile, 4, 20)).containsExactly(28);
        Pettitt pettitt = Pettitt.of(nile).orElseThrow();
        assertThat(pettitt.k()).isCloseTo(1617, within(1e-9));
        assertThat(pettitt.last()).isEqualTo(28);
        assertThat(pettitt.p()).isCloseTo(3.591022e-07, within(1e-12));
    }

    @Test
    void a_known_noise_gives_two_steps() {
        assertThat(ChangePoints.of(series("pelt_help_seed10.csv"), 1, 4, 20)).containsExactly(97, 192);
    }

    @Test
    void pettitts_test_gives_its_printed_value() {
        double[] pages = numbers(
                "-1.05 0.96 1.22 0.58 -0.98 -0.03 -1.54 -0.71 -0.35 0.66 0.44 0.91 -0.02 -1.42 1.26 -1.02 -0.81 1.66"
                        + " 1.05 0.97 2.14 1.22 -0.24 1.6 0.72 -0.12 0.44 0.03 0.66 0.56 1.37 1.66 0.1 0.8 1.29 0.49 -0.07 1.18 3.29 1.84");
        Pettitt pettitt = Pettitt.of(pages).orElseThrow();
        assertThat(pettitt.k()).isCloseTo(232, within(1e-9));
        assertThat(pettitt.last()).isEqualTo(17);
        assertThat(pettitt.p()).isCloseTo(0.0145556, within(1e-7));
    }

    @Test
    void steps_do_not_depend_on_the_unit() {
        double[] y = IntStream.range(0, 40)
                .mapToDouble(i -> (i < 25 ? 0 : 8) + i * 7 % 5)
                .toArray();
        assertThat(ChangePoints.of(y, 4, 3)).containsExactly(25);
        assertThat(ChangePoints.of(Arrays.stream(y).map(v -> 1e6 * v - 5).toArray(), 4, 3))
                .containsExactly(25);
        assertThat(ChangePoints.of(new double[30], 4, 3)).isEmpty();
        assertThat(ChangePoints.of(new double[] {1, 2, 1}, 4, 3)).isEmpty();
    }

    // NIST/SEMATECH e-Handbook 1.3.5.17.3, data of Rosner (1983).
    @Test
    void three_outliers_hide_each_other_from_all_but_the_last_step() {
        GeneralisedEsd esd = GeneralisedEsd.of(ROSNER, 10, 0.05);
        assertThat(esd.outliers()).containsExactly(53, 52, 51);
        double[] r = {3.1189, 2.9430, 3.1794, 2.8102, 2.8156, 2.8482, 2.2793, 2.3104, 2.1016, 2.0672};
        double[] lambda = {3.1588, 3.1514, 3.1439, 3.1362, 3.1282, 3.1201, 3.1118, 3.1032, 3.0945, 3.0854};
        for (int i = 0; i < r.length; i++) {
            assertThat(esd.statistics().get(i)).isCloseTo(r[i], within(1e-3));
            assertThat(esd.criticalValues().get(i)).isCloseTo(lambda[i], within(1e-4));
        }
        assertThat(GeneralisedEsd.of(new double[20], 2, 0.05).outliers()).isEmpty();
    }

    @Test
    void seasons_are_told_from_noise() {
        Seasonality nottem = Seasonality.of(series("ref_nottem.csv"), 12);
        assertThat(nottem.qs()).isCloseTo(237.83441, within(1e-3));
        // R counts ties among differences printed with 15 digits, which shifts the third decimal.
        assertThat(nottem.kruskalWallis()).isCloseTo(176.04131, within(0.01));
        assertThat(nottem.established()).isTrue();
        assertThat(Seasonality.of(series("ref_AirPassengers.csv"), 12).qs()).isCloseTo(194.46929, within(1e-3));
        assertThat(Seasonality.of(series("ref_USAccDeaths.csv"), 12).established())
                .isTrue();
        assertThat(Seasonality.of(series("ref_Nile.csv"), 12).established()).isFalse();
    }

    // Monte Carlo: a season so strong that it is always established must not make the process look calmer than it is.
    @Test
    void limits_after_a_season_of_two_years_are_those_of_the_process() {
        Random random = new Random(12);
        double sigma = IntStream.range(0, 300)
                .mapToDouble(i -> {
                    double[] y = IntStream.range(0, 24)
                            .mapToDouble(t -> random.nextGaussian() + 12 * Math.sin(2 * Math.PI * t / 12))
                            .toArray();
                    Seasonality season = Seasonality.of(y, 12);
                    assertThat(season.established()).isTrue();
                    return XmrChart.of(season.adjusted(y), false, 8)
                            .widened(season.widening(24))
                            .limits()
                            .orElseThrow()
                            .sigma();
                })
                .average()
                .orElse(0);
        assertThat(sigma).isCloseTo(1, within(0.05));
    }

    @Test
    void a_year_of_values_cannot_tell_a_season() {
        assertThat(Seasonality.of(new double[20], 12).established()).isFalse();
    }

    // R p.adjust, data of Benjamini and Hochberg (1995).
    @Test
    void four_of_fifteen_findings_survive_correction() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };
        double[] q = FalseDiscoveryRate.benjaminiHochberg(p);
        assertThat(q)
                .containsExactly(
                        new double[] {
                            .0015, .003, .0095, .035625, .0603, .063857, .063857, .0645, .0765, .486, .581182, .714875,
                            .753231, .813214, 1
                        },
                        within(1e-6));
        assertThat(Arrays.stream(q).filter(value -> value <= 0.05).count()).isEqualTo(4);
        assertThat(FalseDiscoveryRate.benjaminiHochberg(new double[0])).isEmpty();
    }

    /** Poisson counts, seed 7: most months count none, so that no density describes them. */
    @Test
    void rare_events_that_become_frequent_are_a_step_and_rare_events_alone_are_none() {
        Random random = new Random(7);
        int found = 0;
        int falsely = 0;
        for (int run = 0; run < 400; run++) {
            double[] same = IntStream.range(0, 36)
                    .mapToDouble(t -> poisson(0.5, random))
                    .toArray();
            double[] more = IntStream.range(0, 36)
                    .mapToDouble(t -> poisson(t < 24 ? 0.5 : 2, random))
                    .toArray();
            found += Change.of(more, 12).steps().isEmpty() ? 0 : 1;
            falsely += Change.of(same, 12).steps().isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(260);
        assertThat(falsely).isLessThan(12);
    }

    private static int poisson(double mean, Random random) {
        int count = 0;
        for (double left = random.nextDouble(); left > Math.exp(-mean); left *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
