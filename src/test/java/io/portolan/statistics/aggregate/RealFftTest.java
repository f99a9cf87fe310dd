package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealFftTest {

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 64, 1024})
    void the_inverse_restores_the_sequence(int size) {
        double[] x = new Random(1).doubles(size).toArray();
        RealFft fft = new RealFft(size);
        assertThat(fft.inverse(fft.forward(x))).containsExactly(x, within(1e-14));
    }

    @Test
    void the_transform_is_the_sum_that_defines_it() {
        double[] x = new Random(2).doubles(16).toArray();
        Spectrum spectrum = new RealFft(16).forward(x);
        for (int k = 0; k <= 8; k++) {
            double re = 0;
            double im = 0;
            for (int j = 0; j < 16; j++) {
                re += x[j] * Math.cos(2 * Math.PI * j * k / 16);
                im -= x[j] * Math.sin(2 * Math.PI * j * k / 16);
            }
            assertThat(spectrum.re[k]).isCloseTo(re, within(1e-13));
            assertThat(spectrum.im[k]).isCloseTo(im, within(1e-13));
        }
    }

    @Test
    void leaving_one_out_needs_no_division_by_zero() {
        List<Integer> products = new ArrayList<>();
        LeaveOneOut.walk(
                List.of(2, 0, 3, 5, 7),
                1,
                (rest, factors) -> factors.stream().reduce(rest, (a, b) -> a * b),
                (product, i) -> products.add(product));
        assertThat(products).containsExactly(0, 210, 0, 0, 0);
    }
}
