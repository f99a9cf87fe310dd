package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static io.portolan.statistics.ReferenceData.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values of qicharts2 0.8.1 (methods/kpi.md, case 8). */
final class RunChartTest {
    private static final String INFECTIONS = "17 12 27 20 20 18 22 19 19 24 17 16 24 19 19 22 25 19 17 6 25 17 11 14";

    @Test
    void a_long_run_and_few_crossings_are_a_signal() {
        RunChart chart = RunChart.of(numbers(INFECTIONS + " 9 11 7 13 5 5 3 5 9 4 5 9"));
        assertThat(chart).isEqualTo(new RunChart(17, 32, 14, 8, 6, 11));
        assertThat(chart.signal()).isTrue();
        assertThat(RunChart.of(series("ref_Nile.csv"))).isEqualTo(new RunChart(893.5, 100, 11, 10, 29, 41));
    }

    @Test
    void the_first_two_years_of_the_same_are_chance() {
        RunChart chart = RunChart.of(numbers(INFECTIONS));
        assertThat(chart).isEqualTo(new RunChart(19, 19, 3, 7, 8, 6));
        assertThat(chart.signal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12, 7, 3", "16, 7, 4", "20, 7, 6", "24, 8, 8", "30, 8, 10", "36, 8, 13", "60, 9, 23", "100, 10, 41"})
    void the_thresholds_are_those_of_the_table(int n, int longest, int crossings) {
        RunChart chart = RunChart.of(IntStream.range(0, n).asDoubleStream().toArray());
        assertThat(chart.longestAllowed()).isEqualTo(longest);
        assertThat(chart.crossingsNeeded()).isEqualTo(crossings);
    }

    @Test
    void equal_values_and_gaps_give_no_verdict() {
        assertThat(RunChart.of(numbers("5 5 5 5 5 5 5 5 5 5")).useful()).isZero();
        assertThat(RunChart.of(numbers("5 5 5 5 5 5 5 5 5 5")).signal()).isFalse();
        assertThat(RunChart.of(new double[0]).signal()).isFalse();
        double[] gap = numbers("1 2 3 4");
        gap[1] = Double.NaN;
        assertThat(RunChart.of(gap).useful()).isEqualTo(2);
    }
}
