package io.portolan.statistics.trend;

import static io.portolan.statistics.ReferenceData.numbers;
import static io.portolan.statistics.ReferenceData.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reference values of pyMannKendall 1.4.2, R trend 1.1.6 and SciPy 1.10.1. */
final class TrendTest {
    private static final double[] SHAMPOO =
            numbers("266 145.9 183.1 119.3 180.3 168.5 231.8 224.5 192.8 122.9 336.5 185.9 194.3 149.5"
                    + " 210.1 273.3 191.4 287 226 303.6 289.9 421.6 264.5 342.3 339.7 440.4 315.9 439.3 401.3 437.4 575.5 407.6 682 475.3"
                    + " 581.3 646.9");

    private static void slope(TheilSen sen, double slope, double low, double high) {
        assertThat(sen.slope()).isCloseTo(slope, within(1e-8));
        assertThat(sen.low()).isCloseTo(low, within(1e-8));
        assertThat(sen.high()).isCloseTo(high, within(1e-8));
    }

    @Test
    void the_flow_of_the_nile_falls() {
        MannKendall test = MannKendall.of(series("ref_Nile.csv")).orElseThrow();
        assertThat(test.s()).isEqualTo(-1387);
        assertThat(test.variance()).isCloseTo(112728.3333, within(1e-4));
        assertThat(test.z()).isCloseTo(-4.1280665, within(1e-7));
        assertThat(test.p()).isCloseTo(3.658263e-05, within(1e-11));
        assertThat(test.tau()).isCloseTo(-0.2807413, within(1e-7));
        TheilSen sen = TheilSen.of(series("ref_Nile.csv")).orElseThrow();
        slope(sen, -2.6, -3.62790698, -1.42857143);
        assertThat(sen.intercept()).isCloseTo(1022.2, within(1e-9));
    }

    @Test
    void two_more_series_give_their_printed_slopes() {
        MannKendall maxau = MannKendall.of(series("ref_maxau_s.csv")).orElseThrow();
        assertThat(maxau.s()).isEqualTo(-394);
        assertThat(maxau.p()).isCloseTo(1.208223e-04, within(1e-10));
        slope(TheilSen.of(series("ref_maxau_s.csv")).orElseThrow(), -0.28761388, -0.41964768, -0.15190259);
        slope(TheilSen.of(series("ref_LakeHuron.csv")).orElseThrow(), -0.025125, -0.03492958, -0.01657534);
        assertThat(MannKendall.of(series("ref_LakeHuron.csv")).orElseThrow().p())
                .isCloseTo(2.4718e-07, within(1e-11));
    }

    @Test
    void equal_values_make_the_variance_smaller() {
        double[] y = numbers("23 24 29 6 29 24 24 29 23 25 27 26 26 26 28 28 30 27 27 31");
        MannKendall test = MannKendall.of(y).orElseThrow();
        assertThat(test.s()).isEqualTo(78);
        assertThat(test.variance()).isCloseTo(933.33333, within(1e-5));
        assertThat(test.z()).isCloseTo(2.5204166, within(1e-7));
        assertThat(test.p()).isCloseTo(0.01172160, within(1e-8));
        assertThat(TheilSen.of(y).orElseThrow().slope()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void few_values_are_tested_exactly() {
        MannKendall eight = MannKendall.of(numbers("10 12 11 13 15 14 16 18")).orElseThrow();
        assertThat(eight.s()).isEqualTo(24);
        assertThat(eight.p()).isCloseTo(0.0017361, within(1e-7));
        assertThat(MannKendall.of(numbers("5 4 6 7 8")).orElseThrow().p()).isCloseTo(0.0833333, within(1e-7));
        assertThat(MannKendall.of(numbers("1 2 3 4")).orElseThrow().p()).isCloseTo(0.0833333, within(1e-7));
        assertThat(MannKendall.of(numbers("1 2 3"))).isEmpty();
    }

    @Test
    void autocorrelation_widens_the_variance() {
        MannKendall nile = MannKendall.hamedRao(series("ref_Nile.csv"), 3).orElseThrow();
        assertThat(nile.variance()).isCloseTo(282111.4281, within(1e-3));
        assertThat(nile.p()).isCloseTo(0.0090681670, within(1e-9));
    }

    @Test
    void the_sales_of_shampoo_rise_in_spite_of_autocorrelation() {
        MannKendall plain = MannKendall.of(SHAMPOO).orElseThrow();
        assertThat(plain.s()).isEqualTo(440);
        assertThat(plain.p()).isCloseTo(2.2372e-09, within(1e-13));
        MannKendall corrected = MannKendall.hamedRao(SHAMPOO, 3).orElseThrow();
        assertThat(corrected.variance()).isCloseTo(9134.096096, within(1e-5));
        assertThat(corrected.p()).isCloseTo(4.3614e-06, within(1e-9));
        assertThat(TheilSen.of(SHAMPOO).orElseThrow().slope()).isCloseTo(11.509375, within(1e-9));
    }

    @Test
    void seasons_are_compared_with_themselves() {
        SeasonalKendall test = SeasonalKendall.of(series("ref_nottem.csv"), 12).orElseThrow();
        assertThat(test.test().s()).isEqualTo(224);
        assertThat(test.test().variance()).isCloseTo(11364, within(1e-6));
        assertThat(test.test().z()).isCloseTo(2.091892, within(1e-6));
        assertThat(test.test().p()).isCloseTo(0.03644818, within(1e-8));
        assertThat(test.slopePerYear()).isCloseTo(0.05, within(1e-9));
        SeasonalKendall air =
                SeasonalKendall.of(series("ref_AirPassengers.csv"), 12).orElseThrow();
        assertThat(air.test().s()).isEqualTo(784);
        assertThat(air.slopePerYear()).isCloseTo(30.2361111, within(1e-6));
    }

    @Test
    void irregular_dates_count_as_they_are() {
        LocalDate[] days = Stream.of(
                        "2024-01-31",
                        "2024-02-29",
                        "2024-04-30",
                        "2024-05-31",
                        "2024-08-31",
                        "2024-09-30",
                        "2024-12-31")
                .map(LocalDate::parse)
                .toArray(LocalDate[]::new);
        double[] t = Stream.of(days).mapToDouble(LocalDate::toEpochDay).toArray();
        TheilSen sen = TheilSen.of(t, numbers("10 11 12.5 13 16.5 17 20.2")).orElseThrow();
        assertThat(sen.slope()).isCloseTo(0.03006536, within(1e-8));
        assertThat(30.4375 * sen.slope()).isCloseTo(0.9151144, within(1e-7));
    }

    @Test
    void reversing_a_series_turns_its_trend_around() {
        double[] reversed = IntStream.range(0, SHAMPOO.length)
                .mapToDouble(i -> SHAMPOO[SHAMPOO.length - 1 - i])
                .toArray();
        assertThat(MannKendall.of(reversed).orElseThrow().s()).isEqualTo(-440);
        assertThat(TheilSen.of(reversed).orElseThrow().slope()).isCloseTo(-11.509375, within(1e-9));
    }

    @Test
    void a_constant_series_has_no_trend() {
        MannKendall test = MannKendall.of(new double[20]).orElseThrow();
        assertThat(test.p()).isEqualTo(1);
        assertThat(test.tau()).isEqualTo(0);
    }
}
