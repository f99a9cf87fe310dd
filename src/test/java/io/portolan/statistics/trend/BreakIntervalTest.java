package io.portolan.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.statistics.ReferenceData;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BreakIntervalTest {
    // By the formula in Python: of the chances of the year of the step 0.942 lie on 1897 to 1899 (as last years of the
    // old level; 0.764 on
    // 1898) and 0.986 on 1896 to 1899. R package strucchange gives 1895 to 1902, by asymptotics that count the noise of
    // the level in.
    @Test
    void the_nile_stepped_down_between_1897_and_1900() {
        double[] nile = ReferenceData.series("ref_Nile.csv");
        BreakInterval interval = BreakInterval.of(nile, List.of(28)).get(0);
        assertThat(interval.step()).isEqualTo(28);
        assertThat(interval.earliest()).isEqualTo(26);
        assertThat(interval.latest()).isEqualTo(29);
    }

    @Test
    void a_step_without_noise_is_dated_exactly_and_gaps_keep_their_places() {
        double[] y = new double[24];
        Arrays.fill(y, 14, 24, 5);
        y[3] = Double.NaN;
        assertThat(BreakInterval.of(y, List.of(14))).containsExactly(new BreakInterval(14, 14, 14));
        assertThat(BreakInterval.of(y, List.of())).isEmpty();
    }

    // Nominal 95 %; the standard error of the share is 1.5 points with 200 series.
    @Test
    void the_interval_holds_the_true_place_as_often_as_it_says() {
        Random random = new Random(7);
        int held = 0;
        for (int series = 0; series < 200; series++) {
            double[] y = new double[30];
            int step = 8 + random.nextInt(15);
            for (int i = 0; i < y.length; i++) {
                y[i] = random.nextGaussian() + (i < step ? 0 : 2.5);
            }
            List<Integer> found = ChangePoints.of(y, 1.0, 4, 1);
            if (found.isEmpty()) {
                held++;
                continue;
            }
            BreakInterval interval = BreakInterval.of(y, found).get(0);
            held += interval.earliest() <= step && step <= interval.latest() ? 1 : 0;
        }
        assertThat(held).isBetween(184, 200);
    }
}
