package io.portolan.sheet.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Earned value and earned schedule against published cases. */
class EarnedValueTest {
    private static final double[] LINEAR =
            IntStream.rangeClosed(1, 10).mapToDouble(i -> 10_000 * i).toArray();

    /** Planned value of a real project, in euro; its budget is reached in month 9. */
    private static final double[] CHECK_IN = {
        28975, 81681, 91681, 138586, 218141, 302478, 323632, 345876, 360738, 360738, 360738, 360738, 360738
    };

    @Test
    void a_project_behind_and_over_cost_has_all_indices() {
        // pmcontrols, tests/validation_cases.json; EAC with CPI·SPI and 80/20 computed by hand
        EarnedValue value = new EarnedValue(40_000, 30_000, 35_000, 100_000);
        assertThat(value.cv()).isEqualTo(-5_000);
        assertThat(value.sv()).isEqualTo(-10_000);
        assertThat(value.cpi()).isCloseTo(0.857143, within(5e-7));
        assertThat(value.spi()).isEqualTo(0.75);
        assertThat(value.eacCpi()).isCloseTo(116_666.67, within(0.005));
        assertThat(value.eacAtypical()).isEqualTo(105_000);
        assertThat(value.eacCombined()).isCloseTo(143_888.89, within(0.005));
        assertThat(value.eacWeighted()).isCloseTo(118_760.68, within(0.005));
        assertThat(value.etc()).isCloseTo(81_666.67, within(0.005));
        assertThat(value.vac()).isCloseTo(-16_666.67, within(0.005));
        assertThat(value.tcpi()).isCloseTo(1.076923, within(5e-7));
        assertThat(value.tcpi(value.eacCpi())).isCloseTo(0.857143, within(5e-7));
    }

    @Test
    void indices_are_not_rounded_before_they_are_used() {
        // the fence exercise of a PMP exam preparation prints 4,479 from a rounded CPI of 0.893
        EarnedValue fence = new EarnedValue(3_000, 2_500, 2_800, 4_000);
        assertThat(fence.cv()).isEqualTo(-300);
        assertThat(fence.sv()).isEqualTo(-500);
        assertThat(fence.cpi()).isCloseTo(0.893, within(5e-4));
        assertThat(fence.spi()).isCloseTo(0.833, within(5e-4));
        assertThat(fence.eacCpi()).isCloseTo(4_480, within(1e-9));
        assertThat(fence.etc()).isCloseTo(1_680, within(1e-9));
        assertThat(fence.vac()).isCloseTo(-480, within(1e-9));
    }

    @Test
    void published_needed_performance_is_met() {
        // evmconsulting.wordpress.com
        assertThat(new EarnedValue(Double.NaN, 70, 80, 210).tcpi()).isCloseTo(1.0769, within(5e-5));
        // beta.arizval.app
        assertThat(new EarnedValue(Double.NaN, 2, 2.5, 5).tcpi()).isCloseTo(1.20, within(1e-12));
        assertThat(new EarnedValue(Double.NaN, 1, 1.1, 2).eacAtypical()).isCloseTo(2.1, within(1e-12));
        EarnedValue value = new EarnedValue(500, 450, 480, 1_000);
        assertThat(value.cpi()).isEqualTo(0.9375);
        assertThat(value.spi()).isEqualTo(0.90);
        assertThat(value.eacCpi()).isCloseTo(1_066.667, within(5e-4));
    }

    @Test
    void an_index_without_a_denominator_is_left_open() {
        EarnedValue start = new EarnedValue(0, 0, 0, 100);
        assertThat(start.cpi()).isNaN();
        assertThat(start.spi()).isNaN();
        assertThat(start.eacCpi()).isNaN();
        assertThat(new EarnedValue(50, 40, 100, 100).tcpi()).isNaN();
        assertThat(new EarnedValue(100, 100, 100, 100).tcpi()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"30000, 3.0, 13.3333", "40000, 4.0, 10", "50000, 5.0, 8", "34000, 3.4, 11.7647"})
    void a_straight_plan_gives_earned_schedule(double ev, double earned, double forecast) {
        // pmcontrols, tests/validation_cases.json
        EarnedSchedule schedule = EarnedSchedule.of(LINEAR, ev, 100_000, 4);
        assertThat(schedule.earned()).isCloseTo(earned, within(1e-9));
        assertThat(schedule.forecast()).isCloseTo(forecast, within(5e-5));
        assertThat(schedule.variance()).isCloseTo(earned - 4, within(1e-9));
    }

    @Test
    void a_bent_plan_is_interpolated() {
        // pmcontrols, tests/validation_cases.json
        double[] plan = {20, 50, 90, 140, 200};
        assertThat(EarnedSchedule.of(plan, 70, 200, 3).earned()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 25645, 25567, 0.8851, 1.0031, 0.8851, 0.8851, 359641, 10.1686",
        "2, 68074, 66293, 0.8334, 1.0269, 1.7418, 0.8709, 351300, 10.3339",
        "3, 89135, 78293, 0.9722, 1.1385, 2.7454, 0.9151, 316859, 9.8346",
        "4, 125244, 124073, 0.9037, 1.0094, 3.7156, 0.9289, 357365, 9.6890",
        "5, 198754, 191367, 0.9111, 1.0386, 4.7563, 0.9513, 347331, 9.4611",
        "6, 268763, 259845, 0.8885, 1.0343, 5.6002, 0.9334, 348768, 9.6425",
        "7, 292469, 285612, 0.9037, 1.0240, 5.8813, 0.8402, 352280, 10.7119",
        "8, 306725, 290843, 0.8868, 1.0546, 6.2008, 0.7751, 342059, 11.6115",
        "9, 312864, 303489, 0.8673, 1.0309, 6.4910, 0.7212, 349928, 12.4789",
        "10, 327694, 316431, 0.9084, 1.0356, 7.1826, 0.7183, 348339, 12.5303",
        "11, 338672, 320690, 0.9388, 1.0561, 7.6761, 0.6978, 341584, 12.8971",
        "12, 349861, 336756, 0.9698, 1.0389, 8.2681, 0.6890, 347226, 13.0622",
        "13, 360738, 349379, 1.0000, 1.0325, 9.0000, 0.6923, 349379, 13.0000"
    })
    void all_months_of_a_real_project_agree(
            int month, double ev, double ac, double spi, double cpi, double es, double spiT, double eac, double end) {
        // S. Vandevoorde, M. Vanhoucke, International Journal of Project Management 24 (2006), 289-302
        EarnedValue value = new EarnedValue(CHECK_IN[month - 1], ev, ac, 360_738);
        EarnedSchedule schedule = EarnedSchedule.of(CHECK_IN, ev, 360_738, month);
        assertThat(value.spi()).isCloseTo(spi, within(6e-5));
        assertThat(value.cpi()).isCloseTo(cpi, within(6e-5));
        assertThat(value.eacCpi()).isCloseTo(eac, within(0.6));
        assertThat(schedule.planned()).isEqualTo(9);
        assertThat(schedule.earned()).isCloseTo(es, within(6e-5));
        assertThat(schedule.index()).isCloseTo(spiT, within(6e-5));
        assertThat(schedule.forecast()).isCloseTo(end, within(6e-5));
    }

    @Test
    void days_are_periods_like_others() {
        // two tasks of ten days and 1,000 each, one after the other: the open earned schedule test "driftless"
        double[] plan = IntStream.rangeClosed(1, 20).mapToDouble(i -> 100 * i).toArray();
        EarnedSchedule schedule = EarnedSchedule.of(plan, 1_330, 2_000, 15);
        assertThat(schedule.earned()).isCloseTo(13.3, within(1e-9));
        assertThat(schedule.index()).isCloseTo(0.886667, within(5e-7));
        assertThat(schedule.variance()).isCloseTo(-1.7, within(1e-9));
        assertThat(schedule.forecast()).isCloseTo(22.5564, within(5e-5));
        assertThat(EarnedSchedule.of(plan, 50, 2_000, 1).earned()).isEqualTo(0.5);
    }

    @Test
    void nothing_earned_nothing_started_and_no_plan_are_defined() {
        EarnedSchedule idle = EarnedSchedule.of(LINEAR, 0, 100_000, 4);
        assertThat(idle.earned()).isZero();
        assertThat(idle.index()).isZero();
        assertThat(idle.forecast()).isNaN();
        assertThat(EarnedSchedule.of(LINEAR, 0, 100_000, 0).index()).isNaN();
        assertThat(EarnedSchedule.of(new double[0], 10, 100, 1).earned()).isNaN();
    }

    @Test
    void a_plateau_of_the_plan_counts_to_its_end() {
        assertThat(EarnedSchedule.of(new double[] {10, 20, 20, 30}, 20, 30, 3).earned())
                .isEqualTo(3);
    }
}
