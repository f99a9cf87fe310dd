package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published cases of earned value and earned schedule, from a workbook to results.json. */
final class PortfolioReferenceTest {
    // S. Vandevoorde, M. Vanhoucke, International Journal of Project Management 24 (2006), 289-302; cumulative euro per
    // month.
    private static final int[][] CHECK_IN = {
        {28975, 25645, 25567}, {81681, 68074, 66293}, {91681, 89135, 78293}, {138586, 125244, 124073},
        {218141, 198754, 191367}, {302478, 268763, 259845}, {323632, 292469, 285612}, {345876, 306725, 290843},
        {360738, 312864, 303489}, {360738, 327694, 316431}, {360738, 338672, 320690}, {360738, 349861, 336756},
        {360738, 360738, 349379}
    };

    private static final String[] FIGURES = {
        "spi", "cpi", "earnedSchedule", "svT", "spiT", "pv1", "pv2", "pv3", "ed1", "ed2", "ed3", "es1", "es2", "es3"
    };

    // The paper's figures, recomputed in Python; after the planned end its rule max(PD, t) for earned duration, not PD.
    private static final double[][] PUBLISHED = {
        {
            .8851, 1.0031, .8851, -.1149, .8851, 9.0831, 10.1686, 10.1377, 9.1149, 10.1686, 10.1408, 9.1149, 10.1686,
            10.1408
        },
        {
            .8334, 1.0269, 1.7418, -.2582, .8709, 9.3395, 10.7990, 10.5164, 9.3332, 10.7990, 10.5688, 9.2582, 10.3339,
            10.1159
        },
        {.9722, 1.1385, 2.7454, -.2546, .9151, 9.0635, 9.2571, 8.1311, 9.0833, 9.2571, 8.4960, 9.2546, 9.8346, 9.0033},
        {.9037, 1.0094, 3.7156, -.2844, .9289, 9.3329, 9.9588, 9.8656, 9.3851, 9.9588, 9.9030, 9.2844, 9.6890, 9.6358},
        {.9111, 1.0386, 4.7563, -.2437, .9513, 9.4837, 9.8779, 9.5108, 9.4444, 9.8779, 9.6966, 9.2437, 9.4611, 9.2953},
        {.8885, 1.0343, 5.6002, -.3998, .9334, 9.8412, 10.1290, 9.7929, 9.6688, 10.1290, 9.9920, 9.3998, 9.6425, 9.5216
        },
        {
            .9037, 1.0240, 5.8813, -1.1187, .8402, 9.7775, 9.9590, 9.7255, 9.6740, 9.9590, 9.8896, 10.1187, 10.7119,
            10.6249
        },
        {
            .8868, 1.0546, 6.2008, -1.7992, .7751, 9.9768, 10.1488, 9.6233, 9.9055, 10.1488, 10.0375, 10.7992, 11.6115,
            11.4245
        },
        {
            .8673, 1.0309, 6.4910, -2.5090, .7212, 10.1944, 10.3772, 10.0662, 10.1944, 10.3772, 10.3359, 11.5090,
            12.4789, 12.3746
        },
        {
            .9084, 1.0356, 7.1826, -2.8174, .7183, 9.8244, 9.9075, 9.5670, 10.9160, 11.0084, 10.9737, 11.8174, 12.5303,
            12.4433
        },
        {
            .9388, 1.0561, 7.6761, -3.3239, .6978, 9.5505, 9.5864, 9.0774, 11.6729, 11.7167, 11.6786, 12.3239, 12.8971,
            12.7964
        },
        {
            .9698, 1.0389, 8.2681, -3.7319, .6890, 9.2714, 9.2798, 8.9322, 12.3618, 12.3731, 12.3591, 12.7319, 13.0622,
            13.0224
        },
        {1.0000, 1.0325, 9.0000, -4.0000, .6923, 9.0000, 9.0000, 8.7166, 13, 13, 13, 13, 13, 13}
    };

    private static final double PRINTED = 6e-5;

    @TempDir
    private Path folder;

    private JsonNode project(TestWorkbook sheet) {
        Path file = sheet.save(folder.resolve("case.xlsx"));
        return Program.results(file, folder.resolve("out")).path("projects").path(0);
    }

    private static TestWorkbook checkIn() {
        TestWorkbook sheet = TestWorkbook.sheet("EVM").line("Month", "PV", "EV", "AC");
        for (int i = 0; i < CHECK_IN.length; i++) {
            sheet.line(i + 1, CHECK_IN[i][0], CHECK_IN[i][1], CHECK_IN[i][2]);
        }
        return sheet;
    }

    private static void expect(JsonNode node, String name, double value, double tolerance) {
        JsonNode figure =
                node.has(name) ? node.path(name) : node.path("durations").path(name);
        assertThat(figure.isNumber()).as(name + " in " + node).isTrue();
        assertThat(figure.asDouble()).as(name).isCloseTo(value, within(tolerance));
    }

    @Test
    void all_months_of_a_real_project_give_all_nine_forecasts_of_its_duration() {
        JsonNode project = project(checkIn());
        expect(project, "plannedDuration", 9, 0);
        JsonNode months = project.path("series");
        assertThat(months).hasSize(PUBLISHED.length);
        for (int month = 0; month < PUBLISHED.length; month++) {
            for (int i = 0; i < FIGURES.length; i++) {
                expect(months.path(month), FIGURES[i], PUBLISHED[month][i], PRINTED);
            }
        }
        expect(months.path(5).path("eac"), "cpi", 348_768, 0.6);
        expect(project, "eacT", 13, 1e-9);
    }

    private static TestWorkbook checkIn(int months) {
        TestWorkbook sheet = TestWorkbook.sheet("EVM").line("Month", "PV", "EV", "AC");
        for (int i = 0; i < 9; i++) {
            boolean isTold = i < months;
            sheet.line(i + 1, CHECK_IN[i][0], isTold ? CHECK_IN[i][1] : "", isTold ? CHECK_IN[i][2] : "");
        }
        return sheet;
    }

    // Formula of Lipke and others, 2009; figures by NumPy and SciPy (methods/portfolio.md, C6).
    @Test
    void six_months_of_the_real_project_give_ranges_of_cost_and_duration() {
        JsonNode project = project(checkIn(6));
        expect(project.path("cost"), "low90", 309_753, 1);
        expect(project.path("cost"), "high90", 392_697, 1);
        expect(project.path("duration"), "low90", 9.199, 5e-4);
        expect(project.path("duration"), "high90", 10.108, 5e-4);
        assertThat(project.path("cost").path("control").path("provisional").asBoolean())
                .isTrue();
    }

    @Test
    void nine_months_widen_the_range_of_the_duration_until_it_holds_the_truth() {
        JsonNode project = project(checkIn(9));
        expect(project.path("cost"), "low90", 311_826, 1);
        expect(project.path("cost"), "high90", 392_687, 1);
        expect(project.path("duration"), "low90", 10.195, 5e-4);
        expect(project.path("duration"), "high90", 15.275, 5e-4);
        JsonNode control = project.path("cost").path("control");
        expect(control, "lower", 0.22834, 5e-6);
        expect(control, "upper", 5.08960, 5e-6);
        expect(control, "centre", Math.exp(0.075135), 5e-6);
        assertThat(control.path("provisional").asBoolean(true)).isFalse();
    }

    @Test
    void the_ranges_of_a_finished_project_are_held_against_its_end() {
        JsonNode project = project(checkIn());
        JsonNode cost = project.path("cost").path("backTest");
        assertThat(cost.path("given").asInt()).isEqualTo(8);
        assertThat(cost.path("held").asInt()).isEqualTo(8);
        JsonNode duration = project.path("duration").path("backTest");
        assertThat(duration.path("given").asInt()).isEqualTo(8);
        assertThat(duration.path("held").asInt()).isLessThan(8);
    }

    @Test
    void four_months_give_no_range() {
        JsonNode project = project(checkIn(4));
        assertThat(project.path("cost").path("n").asInt()).isEqualTo(4);
        assertThat(project.path("cost").has("low90")).isFalse();
        assertThat(project.path("cost").has("control")).isFalse();
        expect(project.path("eac"), "threePeriods", 124_073 + (360_738 - 125_244) / (99_599.0 / 98_506), 1);
    }

    // The authors' own workbook, in thousands of euro and with eighteen further rows and columns about the figures.
    @Test
    void the_authors_workbook_gives_the_same_figures() {
        Path file = Path.of("../shared/data/real/portfolio/evapp-earned-schedule.xlsx");
        Assumptions.assumeTrue(Files.exists(file), "the real workbooks are not here");
        JsonNode project =
                Program.results(file, folder.resolve("out")).path("projects").path(0);
        expect(project, "plannedDuration", 9, 0);
        expect(project, "spiT", 0.6923, PRINTED);
        for (int month = 0; month < PUBLISHED.length; month++) {
            for (int i = 0; i < FIGURES.length; i++) {
                expect(project.path("series").path(month), FIGURES[i], PUBLISHED[month][i], 2e-4);
            }
        }
    }

    // pmcontrols, tests/validation_cases.json; EAC with CPI·SPI and 80/20 by hand.
    @Test
    void a_straight_plan_gives_all_indices_and_estimates() {
        TestWorkbook sheet = TestWorkbook.sheet("EVM").line("Period", "PV", "EV", "AC");
        for (int i = 1; i <= 10; i++) {
            sheet.line(i, 10_000 * i, i > 4 ? "" : 7_500 * i, i > 4 ? "" : 8_750 * i);
        }
        JsonNode project = project(sheet);
        expect(project, "pv", 40_000, 0);
        expect(project, "bac", 100_000, 0);
        expect(project, "cv", -5_000, 0);
        expect(project, "sv", -10_000, 0);
        expect(project, "cpi", 0.857143, 5e-7);
        expect(project, "spi", 0.75, 1e-12);
        expect(project.path("eac"), "cpi", 116_666.67, 0.005);
        expect(project.path("eac"), "atypical", 105_000, 1e-9);
        expect(project.path("eac"), "combined", 143_888.89, 0.005);
        expect(project.path("eac"), "weighted8020", 118_760.68, 0.005);
        expect(project, "etc", 81_666.67, 0.005);
        expect(project, "vac", -16_666.67, 0.005);
        expect(project, "tcpiBac", 1.076923, 5e-7);
        expect(project, "tcpiEac", 0.857143, 5e-7);
        expect(project, "earnedSchedule", 3, 1e-12);
        expect(project, "svT", -1, 1e-12);
        expect(project, "spiT", 0.75, 1e-12);
        expect(project, "eacT", 13.3333, 5e-5);
    }

    private JsonNode listed(Object bac, Object pv, Object ev, Object ac) {
        return project(TestWorkbook.sheet("Projects")
                .line("Project ID", "Project name", "Project manager", "BAC", "PV", "EV", "AC")
                .line("P1", "The case", "Ann", bac, pv, ev, ac));
    }

    // Exercise of a PMP preparation (studylib.net 5898152); it prints 4,479 from a rounded CPI, exactly it is 4,480.
    @Test
    void the_fence_gives_its_figures_without_rounding_on_the_way() {
        JsonNode fence = listed(4_000, 3_000, 2_500, 2_800);
        expect(fence, "cv", -300, 0);
        expect(fence, "sv", -500, 0);
        expect(fence, "cpi", 0.893, 5e-4);
        expect(fence, "spi", 0.833, 5e-4);
        expect(fence.path("eac"), "cpi", 4_480, 1e-9);
        expect(fence, "etc", 1_680, 1e-9);
        expect(fence, "vac", -480, 1e-9);
        assertThat(fence.path("estimated").asBoolean(true)).isFalse();
    }

    @Test
    void published_estimates_and_needed_performance_are_met() {
        // evmconsulting.wordpress.com
        expect(listed(210_000, 80_000, 70_000, 80_000), "tcpiBac", 1.0769, 5e-5);
        // beta.arizval.app
        expect(listed(5_000_000, 2_200_000, 2_000_000, 2_500_000), "tcpiBac", 1.20, 1e-12);
        expect(listed(2_000_000, 1_000_000, 1_000_000, 1_100_000).path("eac"), "atypical", 2_100_000, 1e-6);
        JsonNode last = listed(1_000_000, 500_000, 450_000, 480_000);
        expect(last, "cv", -30_000, 0);
        expect(last, "sv", -50_000, 0);
        expect(last, "cpi", 0.9375, 1e-12);
        expect(last, "spi", 0.90, 1e-12);
        expect(last.path("eac"), "cpi", 1_066_667, 0.5);
    }

    // Two tasks of ten days and 1,000 each, one after the other: the open earned schedule test "driftless".
    @Test
    void days_are_periods_like_others() {
        TestWorkbook sheet = TestWorkbook.sheet("EVM").line("Day", "PV", "EV", "AC");
        for (int i = 1; i <= 20; i++) {
            int earned = i <= 10 ? 100 * i : 1_000 + 66 * (i - 10);
            sheet.line(i, 100 * i, i > 15 ? "" : earned, i > 15 ? "" : earned);
        }
        JsonNode project = project(sheet);
        expect(project, "earnedSchedule", 13.3, 1e-9);
        expect(project, "spiT", 0.886667, 5e-7);
        expect(project, "svT", -1.7, 1e-9);
        expect(project, "eacT", 22.5564, 5e-5);
    }
}
