package io.portolan.sheet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.sheet.TableBuilder;
import io.portolan.table.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Laws that the figures of any register keep. */
final class ExposureTest {
    private static List<Object[]> register(int count, double scale) {
        Random random = new Random(5);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double mode = Math.rint(1000 * Math.exp(random.nextGaussian()));
            double probability = 0.05 + Math.rint(90 * random.nextDouble()) / 100;
            rows.add(new Object[] {
                "R" + i, "risk " + i, probability, scale * mode / 2, scale * mode, scale * mode * (2 + i % 3)
            });
        }
        return rows;
    }

    private static Exposure exposure(List<Object[]> rows) {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability", "impact_low", "impact_mode", "impact_high");
        rows.forEach(builder::row);
        Table table = builder.table();
        return Exposure.of(Register.read(table, builder.context(table)), 1).orElseThrow();
    }

    private static double part(Exposure exposure, String id) {
        return exposure.contributions().stream()
                .filter(part -> part.risk().value().id().equals(id))
                .findFirst()
                .orElseThrow()
                .p80Share();
    }

    @Test
    void sorting_the_rows_changes_no_bit() {
        List<Object[]> rows = register(20, 1);
        Exposure sorted = exposure(rows);
        Collections.shuffle(rows, new Random(9));
        Exposure shuffled = exposure(rows);
        assertThat(shuffled.sum().quantile(0.8)).isEqualTo(sorted.sum().quantile(0.8));
        assertThat(shuffled.simulation().orElseThrow().quantile(0.8))
                .isEqualTo(sorted.simulation().orElseThrow().quantile(0.8));
        assertThat(part(shuffled, "R7")).isEqualTo(part(sorted, "R7"));
    }

    @Test
    void writing_euros_for_thousands_of_euros_scales_every_amount() {
        Exposure thousands = exposure(register(20, 1));
        Exposure units = exposure(register(20, 1000));
        assertThat(units.sum().mean()).isCloseTo(1000 * thousands.sum().mean(), within(1e-6));
        double p80 = 1000 * thousands.sum().quantile(0.8);
        assertThat(units.sum().quantile(0.8)).isCloseTo(p80, within(1e-5 * p80));
        assertThat(part(units, "R7")).isCloseTo(1000 * part(thousands, "R7"), within(1e-4 * p80));
    }

    @Test
    void a_risk_that_cannot_happen_changes_nothing() {
        List<Object[]> rows = register(20, 1);
        Exposure without = exposure(rows);
        rows.add(new Object[] {"Z", "impossible", 0, 100, 200, 900});
        Exposure with = exposure(rows);
        assertThat(with.sum().quantile(0.8))
                .isCloseTo(
                        without.sum().quantile(0.8), within(1e-9 * without.sum().quantile(0.8)));
        assertThat(part(with, "R7")).isCloseTo(part(without, "R7"), within(1e-6 * part(without, "R7")));
        assertThat(part(with, "Z")).isZero();
    }

    @Test
    void contributions_add_up_to_the_quantile_and_to_the_tail() {
        Exposure exposure = exposure(register(30, 1));
        double p80 = exposure.sum().quantile(0.8);
        double tail = exposure.sum().conditionalTail(0.8);
        assertThat(exposure.contributions().stream()
                        .mapToDouble(Exposure.Contribution::p80Share)
                        .sum())
                .isCloseTo(p80, within(1e-6 * p80));
        assertThat(exposure.contributions().stream()
                        .mapToDouble(Exposure.Contribution::cvar80Share)
                        .sum())
                .isCloseTo(tail, within(1e-6 * tail));
    }

    @Test
    void the_simulation_agrees_with_the_exact_value_within_four_standard_errors() {
        Exposure exposure = exposure(register(150, 1));
        assertThat(exposure.simulation().orElseThrow().draws()).isLessThan(10_000);
        assertThat(exposure.simulation().orElseThrow().quantile(0.8))
                .isCloseTo(
                        exposure.sum().quantile(0.8),
                        within(4 * exposure.simulation().orElseThrow().standardError(0.8)));
    }

    /** About one second on an idle machine; the limit leaves room for a busy one. */
    @Test
    void five_hundred_risks_are_quantified_in_seconds() {
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> exposure(register(500, 1)).contributions());
    }
}
