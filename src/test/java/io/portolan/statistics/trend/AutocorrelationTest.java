package io.portolan.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutocorrelationTest {
    /** NIST StRD, univariate NumAcc2 to NumAcc4: r1 = −0.999 however large the constant; methods/kpi.md, case 25. */
    @ParameterizedTest
    @ValueSource(doubles = {1.2, 1000000.2, 10000000.2})
    void a_large_constant_does_not_drown_the_autocorrelation(double first) {
        double[] y = IntStream.range(0, 1001)
                .mapToDouble(i -> i == 0 ? first : first + (i % 2 == 1 ? -0.1 : 0.1))
                .toArray();
        assertThat(Autocorrelation.at(y, 1)).isCloseTo(-0.999, within(1e-8));
    }
}
