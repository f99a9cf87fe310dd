package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.ReferenceData;
import io.portolan.statistics.control.CountChart.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

// R packages qicharts2 0.8.1 and qcc 3.0; figures of methods/kpi.md, cases 6 and 7.
final class CountChartTest {
    private static double[] column(String file, int column) {
        return ReferenceData.lines(file).stream()
                .mapToDouble(line -> Double.parseDouble(line.split(",")[column]))
                .toArray();
    }

    private static void limits(CountChart chart, int place, double lower, double upper, double tolerance) {
        assertThat(chart.limits().get(place).lower()).isCloseTo(lower, within(tolerance));
        assertThat(chart.limits().get(place).upper()).isCloseTo(upper, within(tolerance));
    }

    private static List<Integer> outside(CountChart chart) {
        return IntStream.range(0, chart.values().size())
                .filter(i -> chart.values().get(i) > chart.limits().get(i).upper()
                        || chart.values().get(i) < chart.limits().get(i).lower())
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    @Test
    void hundreds_of_thousands_of_patients_scatter_ten_times_as_much_as_coins() {
        double[] r = column("nhs_accidents.csv", 1);
        double[] n = column("nhs_accidents.csv", 2);
        CountChart plain = CountChart.of(Kind.P, r, n);
        assertThat(plain.centre()).isCloseTo(0.9528997113, within(1e-10));
        limits(plain, 0, 0.9516995646, 0.9540998580, 1e-10);
        assertThat(outside(plain)).containsExactly(1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19);
        CountChart laney = CountChart.of(Kind.P_PRIME, r, n);
        assertThat(laney.sigmaZ().orElseThrow()).isCloseTo(10.64042, within(1e-5));
        limits(laney, 0, 0.9401296442, 0.9656697785, 1e-9);
        limits(laney, 19, 0.9399749965, 0.9658244262, 1e-9);
        assertThat(outside(laney)).isEmpty();
    }

    // D. C. Montgomery, orange juice and circuit boards and dyed cloth.
    @Test
    void the_charts_of_a_textbook() {
        double[] juice = numbers("12 15 8 10 4 7 16 9 14 10 5 6 17 12 22 8 10 5 13 11 20 18 24 15 9 12 7 13 9 6");
        double[] fifty = new double[juice.length];
        Arrays.fill(fifty, 50);
        CountChart p = CountChart.of(Kind.P, juice, fifty);
        assertThat(p.centre()).isCloseTo(0.2313333, within(1e-7));
        limits(p, 0, 0.0524275, 0.4102391, 1e-7);
        double[] boards = numbers("21 24 16 12 15 5 28 20 31 25 20 24 16 19 10 17 13 22 18 39 30 24 16 19 17 15");
        CountChart c = CountChart.of(Kind.C, boards, new double[0]);
        assertThat(c.centre()).isCloseTo(19.846154, within(1e-6));
        limits(c, 0, 6.481447, 33.210861, 1e-6);
        CountChart u = CountChart.of(
                Kind.U, numbers("14 12 20 11 7 10 21 16 19 23"), numbers("10 8 13 10 9.5 10 12 10.5 12 12.5"));
        assertThat(u.centre()).isCloseTo(1.4232558, within(1e-7));
        limits(u, 0, 0.2914739, 2.5550377, 1e-7);
    }

    @Test
    void rates_by_area_and_by_laney() {
        double[] n = column("u_chart_case.csv", 1);
        double[] days = column("u_chart_case.csv", 2);
        CountChart u = CountChart.of(Kind.U, n, days);
        assertThat(1e4 * u.centre()).isCloseTo(8.617348, within(1e-6));
        limits(u, 0, 1.908944e-4, 15.325753e-4, 1e-10);
        CountChart laney = CountChart.of(Kind.U_PRIME, n, days);
        limits(laney, 0, 4.420178e-4, 12.814519e-4, 1e-10);
        assertThat(outside(laney)).isEmpty();
    }

    @Test
    void a_period_without_a_denominator_is_a_gap() {
        CountChart p = CountChart.of(Kind.P, numbers("5 0 4 6"), numbers("10 0 10 10"));
        assertThat(p.values().get(1)).isNaN();
        assertThat(p.limits().get(1).upper()).isNaN();
        assertThat(p.centre()).isCloseTo(0.5, within(1e-12));
    }
}
