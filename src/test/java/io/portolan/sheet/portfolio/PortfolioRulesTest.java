package io.portolan.sheet.portfolio;

import static io.portolan.sheet.portfolio.Lists.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.finding.Finding;
import io.portolan.sheet.Rule;
import io.portolan.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each rule for portfolio lists speaks at its cell, and only there. */
class PortfolioRulesTest {
    @Test
    void every_rule_has_its_sentences_in_every_language() {
        for (Locale language : Words.LANGUAGES) {
            Words words = Words.of(PortfolioSheet.class, language);
            PortfolioRules.all().forEach(rule -> assertHasSentences(words, rule));
            EarnedValueRules.all().forEach(rule -> assertHasSentences(words, rule));
        }
    }

    private static void assertHasSentences(Words words, Rule<?> rule) {
        assertThat(words.has(rule.code() + ".title")).as(rule.code()).isTrue();
        assertThat(words.has(rule.code() + ".message")).as(rule.code()).isTrue();
        assertThat(words.has(rule.code() + ".advice")).as(rule.code()).isTrue();
    }

    @Test
    void an_end_before_the_start_is_reported_at_the_end() {
        Lists list = Lists.of("project_id", "start_planned", "end_planned")
                .row("P1", day(2026, 5, 1), day(2026, 4, 1))
                .row("P2", day(2026, 5, 1), day(2027, 4, 1));
        assertThat(list.cellsOf("end-before-start")).containsExactly("C2");
    }

    @Test
    void actual_dates_in_the_future_are_reported() {
        Lists list = Lists.of("project_id", "start_actual", "end_actual")
                .row("P1", day(2026, 12, 1), day(2027, 1, 1))
                .row("P2", day(2026, 11, 30), day(2026, 11, 30));
        assertThat(list.cellsOf("actual-start-in-the-future")).containsExactly("B2");
        assertThat(list.cellsOf("actual-end-in-the-future")).containsExactly("C2");
    }

    @Test
    void a_forecast_in_the_past_matters_while_the_project_is_open() {
        Lists list = Lists.of("project_id", "status", "end_forecast")
                .row("P1", "Open", day(2026, 11, 1))
                .row("P2", "Closed", day(2026, 11, 1))
                .row("P3", "Open", day(2026, 11, 30));
        assertThat(list.cellsOf("forecast-in-the-past")).containsExactly("C2");
    }

    @Test
    void a_closed_project_needs_an_end_and_full_progress() {
        Lists list = Lists.of("project_id", "status", "end_actual", "percent_complete")
                .row("P1", "Closed", "", 100)
                .row("P2", "Closed", day(2026, 3, 1), 80)
                .row("P3", "Closed", day(2026, 3, 1), 100)
                .row("P4", "Open", "", 40);
        assertThat(list.cellsOf("closed-without-end")).containsExactly("C2");
        assertThat(list.cellsOf("closed-but-incomplete")).containsExactly("D3");
    }

    @Test
    void a_complete_project_is_to_be_closed_within_a_month() {
        Lists list = Lists.of("project_id", "status", "end_actual", "percent_complete")
                .row("P1", "Open", "", 100)
                .row("P2", "Open", day(2026, 11, 20), 100)
                .row("P3", "Open", "", 60);
        assertThat(list.cellsOf("complete-but-open")).containsExactly("B2");
    }

    @Test
    void progress_out_of_range_is_told_by_the_scale_of_its_column() {
        Lists hundred = Lists.of("project_id", "percent_complete")
                .row("P1", 140)
                .row("P2", 50)
                .row("P3", 1)
                .row("P4", 70);
        assertThat(hundred.cellsOf("progress-out-of-range")).containsExactly("B2");
        Lists share = Lists.of("project_id", "percent_complete")
                .row("P1", 0.4)
                .row("P2", 1)
                .row("P3", -0.2);
        assertThat(share.cellsOf("progress-out-of-range")).containsExactly("B4");
    }

    @Test
    void spending_over_budget_needs_a_forecast() {
        Lists list = Lists.of("project_id", "budget", "actual_cost", "eac")
                .row("P1", 100, 120, "")
                .row("P2", 100, 120, 130)
                .row("P3", 100, 90, "")
                .row("P4", 100, 90, 80);
        assertThat(list.cellsOf("spent-over-budget")).containsExactly("C2");
        assertThat(list.cellsOf("estimate-below-spent")).containsExactly("D5");
    }

    @Test
    void a_missing_budget_is_told_from_an_exempt_one() {
        Lists list = Lists.of("project_id", "budget", "actual_cost")
                .row("P1", "", 5)
                .row("P2", "Exempt under section 43", 5)
                .row("P3", 0, 5)
                .row("P4", 100, -5)
                .row("P5", 100, 5);
        assertThat(list.cellsOf("negative-or-missing-budget")).containsExactly("B2", "B4", "C5");
    }

    @Test
    void a_list_of_several_report_dates_has_no_duplicates_but_falls() {
        Lists list = Lists.of("project_id", "report_date", "actual_cost", "percent_complete")
                .row("P1", day(2026, 9, 30), 50, 40)
                .row("P2", day(2026, 9, 30), 10, 10)
                .row("P1", day(2026, 10, 31), 45, 35)
                .row("P2", day(2026, 10, 31), 20, 20);
        assertThat(list.cellsOf("duplicate-project")).isEmpty();
        assertThat(list.cellsOf("spending-fell")).containsExactly("C4");
        assertThat(list.cellsOf("progress-fell")).containsExactly("D4");
    }

    @Test
    void duplicates_are_found_by_id_and_by_nearly_the_same_name() {
        Lists list = Lists.of("project_id", "project_name")
                .row("P1", "Warehouse automation")
                .row("P1", "Payroll renewal")
                .row("P3", "Warehouse automaton")
                .row("P4", "Payroll renewal 2")
                .row("P5", "Upgrade of the network in Paris")
                .row("P6", "Upgrade of the network in Lyon");
        assertThat(list.cellsOf("duplicate-project")).containsExactly("A3", "B4");
    }

    @Test
    void a_dependency_on_an_id_that_is_not_listed_is_reported() {
        Lists list = Lists.of("project_id", "dependencies")
                .row("P1", "P2, P9")
                .row("P2", "p1")
                .row("P3", "the new data centre");
        assertThat(list.cellsOf("unknown-dependency")).containsExactly("B2");
    }

    @Test
    void a_column_of_texts_is_one_finding() {
        Lists list = Lists.of("project_id", "budget", "end_planned");
        for (int i = 0; i < 500; i++) {
            list.row("P" + i, "1,200", "31/12/2027");
        }
        assertThat(list.cellsOf("number-stored-as-text")).containsExactly("B2");
        assertThat(list.cellsOf("date-stored-as-text")).containsExactly("C2");
        assertThat(list.analyse(new PortfolioSheet()).findings())
                .extracting(Finding::message)
                .contains("500 of 500 filled cells in \"budget\" hold a number as text, first \"1,200\".")
                .noneMatch(message -> message.contains("{"));
    }

    @Test
    void currencies_and_date_orders_must_not_be_mixed() {
        Lists mixed = Lists.of("project_id", "budget", "end_planned")
                .row("P1", "€ 100", "31/12/2027")
                .row("P2", "€ 200", "30/11/2027")
                .row("P3", "$ 300", "12/31/2027");
        assertThat(mixed.cellsOf("mixed-currencies")).containsExactly("B4");
        assertThat(mixed.cellsOf("mixed-date-orders")).containsExactly("C4");
        Lists pure = Lists.of("project_id", "budget", "end_planned")
                .row("P1", "€ 100", "31/12/2027")
                .row("P2", "€ 200", "30/11/2027");
        assertThat(pure.cellsOf("mixed-currencies")).isEmpty();
        assertThat(pure.cellsOf("mixed-date-orders")).isEmpty();
    }

    @Test
    void a_fault_that_most_of_a_long_list_shares_is_told_once() {
        Lists list = Lists.of("project_id", "sponsor");
        for (int i = 0; i < 60; i++) {
            list.row("P" + i, i == 3 ? "Ann" : "");
        }
        assertThat(list.analyse(new PortfolioSheet()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("P0 and 58 more of 60 projects"));
    }

    @Test
    void governance_is_asked_only_where_there_is_a_column() {
        Lists list = Lists.of("project_id", "sponsor", "project_manager", "last_updated")
                .row("P1", "", "Bob", day(2026, 11, 20))
                .row("P2", "Ann", "", day(2026, 8, 1))
                .row("P3", "Ann", "Ann", day(2026, 11, 20));
        assertThat(list.cellsOf("missing-sponsor")).containsExactly("B2");
        assertThat(list.cellsOf("missing-manager")).containsExactly("C3");
        assertThat(list.cellsOf("manager-is-sponsor")).containsExactly("B4");
        assertThat(list.cellsOf("stale-update")).containsExactly("D3");
        Lists bare = Lists.of("project_id", "budget").row("P1", 100);
        assertThat(bare.analyse(new PortfolioSheet()).findings()).isEmpty();
    }

    @Test
    void progress_is_held_against_time_and_money() {
        Lists list = Lists.of("project_id", "start_planned", "end_planned", "budget", "actual_cost", "percent_complete")
                .row("P1", day(2026, 1, 1), day(2027, 12, 31), 100, 10, 0)
                .row("P2", day(2026, 1, 1), day(2026, 12, 31), 100, 45, 40)
                .row("P3", day(2026, 1, 1), day(2027, 12, 31), 100, 70, 45)
                .row("P4", day(2026, 1, 1), day(2027, 12, 31), 100, 48, 45);
        assertThat(list.cellsOf("started-without-progress")).containsExactly("F2");
        assertThat(list.cellsOf("progress-behind-time")).containsExactly("F3");
        assertThat(list.cellsOf("spending-ahead-of-progress")).containsExactly("E4");
    }

    @Test
    void green_over_a_red_side_is_reported() {
        Lists list = Lists.of("project_id", "rag_overall", "rag_cost", "rag_schedule")
                .row("P1", "Green", "Red", "Green")
                .row("P2", "Amber", "Red", "Green");
        assertThat(list.cellsOf("green-over-red-dimension")).containsExactly("B2");
    }

    private static Lists eight(Object[] budgets, Object[] progress) {
        Lists list = Lists.of("project_id", "end_planned", "end_forecast", "budget", "percent_complete");
        for (int i = 0; i < 8; i++) {
            list.row("P" + i, day(2027, 1 + i, 1), day(2027, 1 + i, i == 7 ? 2 : 1), budgets[i], progress[i]);
        }
        return list;
    }

    @Test
    void figures_of_speech_are_told_from_measured_ones() {
        Object[] round = {50_000, 100_000, 250_000, 400_000, 50_000, 1_000_000, 150_000, 300_000};
        Object[] exact = {50_000, 100_000, 250_000, 400_000, 50_000, 1_000_000, 150_000, 312_000};
        Object[] quarters = {25, 50, 75, 25, 50, 75, 50, 25};
        Object[] measured = {25, 50, 75, 25, 50, 75, 50, 31};
        assertThat(eight(round, measured).cellsOf("round-budgets")).containsExactly("D2");
        assertThat(eight(exact, measured).cellsOf("round-budgets")).isEmpty();
        assertThat(eight(exact, quarters).cellsOf("coarse-progress")).containsExactly("E2");
        assertThat(eight(exact, measured).cellsOf("coarse-progress")).isEmpty();
    }

    @Test
    void a_forecast_that_copies_the_plan_everywhere_is_reported_once() {
        Lists list = Lists.of("project_id", "end_planned", "end_forecast");
        for (int i = 0; i < 6; i++) {
            list.row("P" + i, day(2027, 1 + i, 1), day(2027, 1 + i, 1));
        }
        assertThat(list.cellsOf("forecast-copies-plan")).containsExactly("C2");
        assertThat(list.row("P7", day(2027, 5, 1), day(2027, 6, 1)).cellsOf("forecast-copies-plan"))
                .isEmpty();
    }

    @Test
    void an_end_that_stays_the_same_in_six_reports_is_reported() {
        Lists list = Lists.of("project_id", "report_date", "end_forecast");
        for (int month = 1; month <= 6; month++) {
            list.row("P1", day(2026, month, 1), day(2027, 6, 1)).row("P2", day(2026, month, 1), day(2027, month, 1));
        }
        assertThat(list.cellsOf("forecast-never-moves")).containsExactly("C12");
    }

    @Test
    void a_closing_phase_with_work_left_is_reported() {
        Lists list = Lists.of("project_id", "phase", "percent_complete")
                .row("P1", "Closing", 30)
                .row("P2", "Closing", 95)
                .row("P3", "Build", 30);
        assertThat(list.cellsOf("phase-ahead-of-progress")).containsExactly("B2");
    }

    @Test
    void a_first_priority_that_many_projects_have_is_reported_once() {
        Lists list = Lists.of("project_id", "priority");
        for (int i = 0; i < 10; i++) {
            list.row("P" + i, i < 5 ? "1" : "2");
        }
        assertThat(list.cellsOf("everything-first")).containsExactly("B2");
        assertThat(Lists.of("project_id", "priority").row("P1", "1").cellsOf("everything-first"))
                .isEmpty();
    }

    @Test
    void benefit_and_objective_are_asked_for_where_the_list_has_a_column_for_them() {
        Lists list = Lists.of("project_id", "benefit_value", "mandatory", "strategic_objective")
                .row("P1", "", "no", "Growth")
                .row("P2", "", "Yes", "Growth")
                .row("P3", 100, "", "");
        assertThat(list.cellsOf("missing-benefit")).containsExactly("B2");
        assertThat(list.cellsOf("missing-objective")).containsExactly("D4");
    }

    @Test
    void a_manager_of_far_more_projects_than_the_others_is_pointed_at() {
        Lists list = Lists.of("project_id", "project_manager");
        for (int i = 0; i < 8; i++) {
            list.row("A" + i, "Ann");
        }
        for (String other : new String[] {"Bob", "Cas", "Dee", "Eli", "Fay"}) {
            list.row(other + 1, other).row(other + 2, other);
        }
        assertThat(list.cellsOf("manager-of-many")).containsExactly("B2");
    }

    @Test
    void a_comment_that_stays_the_same_in_three_reports_is_reported_at_the_last() {
        Lists list = Lists.of("project_id", "report_date", "comments");
        for (int month = 1; month <= 3; month++) {
            list.row("P1", day(2026, month, 1), "On track").row("P2", day(2026, month, 1), "Month " + month);
        }
        assertThat(list.cellsOf("comment-repeated")).containsExactly("C6");
    }

    @Test
    void a_start_before_the_end_of_what_it_waits_for_is_reported() {
        Lists list = Lists.of("project_id", "start_planned", "end_planned", "end_forecast", "dependencies")
                .row("P1", day(2026, 1, 1), day(2027, 1, 1), day(2027, 6, 1), "")
                .row("P2", day(2027, 2, 1), day(2027, 12, 1), "", "P1")
                .row("P3", day(2027, 7, 1), day(2027, 12, 1), "", "P1");
        assertThat(list.cellsOf("start-before-predecessor-ends")).containsExactly("B3");
    }

    @Test
    void waiting_for_a_project_that_is_stopped_or_red_is_reported() {
        Lists list = Lists.of("project_id", "status", "rag_overall", "dependencies")
                .row("P1", "On hold", "Green", "")
                .row("P2", "Open", "Red", "P1")
                .row("P3", "Open", "Green", "P2")
                .row("P4", "Open", "Green", "P3");
        assertThat(list.cellsOf("waits-for-stopped")).containsExactly("D3", "D4");
    }
}
