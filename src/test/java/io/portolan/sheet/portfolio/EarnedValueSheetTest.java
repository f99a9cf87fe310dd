package io.portolan.sheet.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Block;
import io.portolan.chart.ChartSpec;
import io.portolan.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Earned value series read from a table. */
class EarnedValueSheetTest {
    // S. Vandevoorde, M. Vanhoucke, International Journal of Project Management 24 (2006), 289-302
    private static final double[][] CHECK_IN = {
        {28975, 25645, 25567}, {81681, 68074, 66293}, {91681, 89135, 78293}, {138586, 125244, 124073},
        {218141, 198754, 191367}, {302478, 268763, 259845}, {323632, 292469, 285612}, {345876, 306725, 290843},
        {360738, 312864, 303489}, {360738, 327694, 316431}, {360738, 338672, 320690}, {360738, 349861, 336756}
    };

    private static Lists checkIn() {
        Lists list = Lists.of("period", "pv", "ev", "ac");
        for (int i = 0; i < CHECK_IN.length; i++) {
            list.row(i + 1, CHECK_IN[i][0], CHECK_IN[i][1], CHECK_IN[i][2]);
        }
        return list;
    }

    private static Map<String, Object> result(Analysis analysis) {
        return analysis.results().get("projects").get(0);
    }

    @Test
    void the_last_period_is_the_result_and_all_periods_its_series() {
        Analysis analysis = checkIn().analyse(new EarnedValueSheet());
        Map<String, Object> result = result(analysis);
        assertThat((double) result.get("earnedSchedule")).isCloseTo(8.2681, within(6e-5));
        assertThat((double) result.get("spiT")).isCloseTo(0.6890, within(6e-5));
        assertThat((double) result.get("eacT")).isCloseTo(13.0622, within(6e-5));
        assertThat((List<?>) result.get("series")).hasSize(12);
        assertThat(analysis.pages().get(0).blocks())
                .filteredOn(block -> block instanceof Block.Chart)
                .extracting(block -> ((Block.Chart) block).spec())
                .singleElement()
                .isInstanceOf(ChartSpec.Lines.class);
    }

    @Test
    void a_schedule_index_that_hides_a_delay_is_reported() {
        assertThat(checkIn().analyse(new EarnedValueSheet()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("late-despite-schedule-index");
                    assertThat(finding.cell().a1()).isEqualTo("C13");
                    assertThat(finding.message())
                            .startsWith("SPI is 0.97, but in time the project is 3.7 periods behind");
                });
    }

    @Test
    void a_plan_that_goes_on_after_the_last_report_is_kept() {
        Lists list = Lists.of("period", "pv", "ev", "ac");
        for (int i = 0; i <= 10; i++) {
            list.row(i, 10_000 * i, i == 4 ? 30_000 : i > 4 ? "" : 7_500 * i, i == 4 ? 35_000 : i > 4 ? "" : 8_750 * i);
        }
        // pmcontrols, tests/validation_cases.json
        Map<String, Object> result = result(list.analyse(new EarnedValueSheet()));
        assertThat(result)
                .containsEntry("earnedSchedule", 3.0)
                .containsEntry("svT", -1.0)
                .containsEntry("spiT", 0.75);
        assertThat((double) result.get("eacT")).isCloseTo(13.3333, within(5e-5));
        assertThat(result).containsEntry("plannedDuration", 10.0).containsEntry("bac", 100_000.0);
    }

    @Test
    void values_per_period_are_summed_up() {
        Lists list = Lists.of("period", "pv", "ev", "ac")
                .row("Jan", 10, 8, 9)
                .row("Feb", 30, 20, 25)
                .row("Mar", 20, "", "");
        Map<String, Object> result = result(list.analyse(new EarnedValueSheet()));
        assertThat(result).containsEntry("ev", 28.0).containsEntry("ac", 34.0).containsEntry("bac", 60.0);
    }

    @Test
    void cumulative_values_that_fall_and_more_than_the_budget_are_reported() {
        Lists list = Lists.of("period", "pv", "ev", "ac", "bac", "eac")
                .row(1, 10, 10, 12, 40, 40)
                .row(2, 20, 45, 11, 40, 40);
        assertThat(list.analyse(new EarnedValueSheet()).findings())
                .extracting(finding -> finding.rule() + " " + finding.cell().a1())
                .containsExactly("earned-more-than-budget C3", "cumulative-value-fell D3");
    }

    @Test
    void an_estimate_that_needs_a_miracle_is_reported() {
        Lists list = Lists.of("period", "pv", "ev", "ac", "bac", "eac").row(1, 50, 40, 50, 100, 101);
        assertThat(list.analyse(new EarnedValueSheet()).findings())
                .extracting(finding -> finding.rule() + " " + finding.cell().a1())
                .containsExactly("estimate-not-credible F2");
    }

    @Test
    void several_projects_in_one_table_are_kept_apart() {
        Lists list = Lists.of("project_name", "period", "pv", "ev", "ac")
                .row("A", 1, 10, 8, 9)
                .row("B", 1, 100, 100, 90)
                .row("A", 2, 20, 16, 18)
                .row("B", 2, 200, 210, 190);
        Analysis analysis = list.analyse(new EarnedValueSheet());
        assertThat(analysis.results().get("projects"))
                .extracting(project -> project.get("name"))
                .containsExactly("A", "B");
        assertThat(analysis.pages().get(0).title()).isEqualTo("Over cost: 1 of 2 projects; behind in time: 1 of 2");
    }

    @Test
    void every_language_fills_every_gap_and_an_empty_table_has_a_page() {
        for (Locale language : Words.LANGUAGES) {
            Analysis analysis = checkIn().analyse(new EarnedValueSheet(), language);
            assertThat(analysis.faults()).isEmpty();
            assertThat(analysis.toString()).doesNotContainPattern("\\{\\d}");
        }
        assertThat(Lists.of("period", "pv").analyse(new EarnedValueSheet()).pages())
                .hasSize(1);
    }
}
