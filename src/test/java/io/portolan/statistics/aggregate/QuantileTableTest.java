package io.portolan.statistics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Lognormal;
import io.portolan.statistics.distribution.Negated;
import io.portolan.statistics.distribution.Pert;
import io.portolan.statistics.distribution.Triangular;
import io.portolan.statistics.distribution.Uniform;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuantileTableTest {
    private static final List<Distribution> LAWS = List.of(
            Pert.of(0, 6, 10),
            Pert.of(0, 0, 10),
            Triangular.of(100, 150, 350),
            Uniform.of(-3, 4),
            Lognormal.ofPercentiles(100, 0.1, 900, 0.9),
            Negated.of(Pert.of(1, 2, 9)));

    @Test
    void interpolated_quantiles_are_those_of_the_law() {
        for (Distribution law : LAWS) {
            QuantileTable table = new QuantileTable(law);
            for (double u = 1e-4; u < 1; u += 0.00037) {
                double exact = law.quantile(u);
                double tolerance = 2e-4 * Math.sqrt(law.variance()) + 1e-6 * Math.abs(exact);
                assertThat(table.applyAsDouble(u)).as(law + " at " + u).isCloseTo(exact, within(tolerance));
            }
        }
    }

    @Test
    void beyond_the_knots_the_law_itself_is_asked() {
        Distribution law = Pert.of(0, 6, 10);
        QuantileTable table = new QuantileTable(law);
        assertThat(table.applyAsDouble(0)).isEqualTo(0);
        assertThat(table.applyAsDouble(1)).isEqualTo(10);
        assertThat(table.applyAsDouble(1e-9)).isEqualTo(law.quantile(1e-9));
    }
}
