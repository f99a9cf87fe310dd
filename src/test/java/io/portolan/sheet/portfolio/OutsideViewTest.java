package io.portolan.sheet.portfolio;

import static io.portolan.sheet.portfolio.Lists.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Page;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What open projects come to when they go the way of finished ones. */
class OutsideViewTest {
    private static final String[] FIELDS = {
        "project_id",
        "project_type",
        "department",
        "status",
        "start_planned",
        "end_planned",
        "end_actual",
        "budget",
        "actual_cost"
    };

    private static Lists finished(int count) {
        Lists list = Lists.of(FIELDS);
        for (int i = 1; i <= count; i++) {
            list.row(
                    "F" + i,
                    "",
                    "A",
                    "Closed",
                    day(2025, 1, 1),
                    day(2025, 4, 11),
                    day(2025, 4, 11).plusDays(i),
                    100,
                    100 + i);
        }
        return list;
    }

    private static Lists open(Lists list, String id, String type, double budget) {
        return list.row(id, type, "A", "Open", day(2026, 1, 1), day(2027, 1, 1), "", budget, "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> outside(Analysis analysis, String id) {
        return (Map<String, Object>) analysis.results().get("projects").stream()
                .filter(project -> id.equals(project.get("id")))
                .findFirst()
                .orElseThrow()
                .getOrDefault("outside", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> comonotone(Analysis analysis) {
        Map<String, Object> portfolio = analysis.results().get("portfolio").get(0);
        return (Map<String, Object>) ((Map<String, Object>) portfolio.get("outside")).get("comonotone");
    }

    private static double number(Map<String, Object> facts, String name) {
        return ((Number) facts.get(name)).doubleValue();
    }

    // HM Treasury, Mott MacDonald (2002), the worked example of the guidance: 30 % non-standard, 70 % standard: 32.1 %,
    // 14.5 %.
    @Test
    void a_project_of_two_kinds_takes_its_share_of_the_published_bounds_of_each() {
        Analysis analysis = open(
                        Lists.of(FIELDS), "C7", "30 % non-standard building + 70 % standard building", 10_000_000)
                .analyse(new PortfolioSheet());
        Map<String, Object> c7 = outside(analysis, "C7");
        assertThat(number(c7, "costUpper")).isCloseTo(13_210_000, within(1e-6));
        assertThat(c7)
                .containsEntry(
                        "endUpper",
                        day(2026, 1, 1).plusDays(Math.round(365 * 1.145)).toString());
    }

    @Test
    void published_uplifts_apply_to_the_first_budget() {
        Lists list = open(open(Lists.of(FIELDS), "S", "Standard civil engineering", 10), "R", "Road", 10);
        Analysis analysis = list.analyse(new PortfolioSheet());
        assertThat(number(outside(analysis, "S"), "costUpper")).isCloseTo(14.4, within(1e-9));
        assertThat(number(outside(analysis, "S"), "costLower")).isCloseTo(10.3, within(1e-9));
        assertThat(number(outside(analysis, "R"), "costP80")).isCloseTo(13.2, within(1e-9));
        assertThat(number(outside(analysis, "R"), "costP50")).isCloseTo(11.5, within(1e-9));
    }

    @Test
    void fifteen_finished_projects_of_ones_own_are_enough() {
        Analysis analysis =
                open(open(finished(15), "P", "", 1000), "Q", "", 500).analyse(new PortfolioSheet());
        // Overruns of 1 to 15 %; the median is 8 %, the P80 at place 15 1/3 · 0.8 + 1/3 = 12.6.
        assertThat(number(outside(analysis, "P"), "costP50")).isCloseTo(1080, within(1e-9));
        assertThat(number(outside(analysis, "P"), "costP80")).isCloseTo(1126, within(1e-9));
        assertThat(outside(analysis, "P"))
                .containsEntry("endP50", day(2026, 1, 1).plusDays(394).toString());
        Map<String, Object> full = comonotone(analysis);
        assertThat(number(full, "p80")).isCloseTo(1126 + 563, within(1e-9));
        assertThat(number(full, "diversification")).isCloseTo(0, within(1e-9));
        assertThat(analysis.pages()).extracting(Page::name).contains("Outlook");
    }

    @Test
    void too_few_finished_projects_say_how_many_are_missing() {
        Analysis analysis = open(finished(14), "P", "", 1000).analyse(new PortfolioSheet());
        assertThat(outside(analysis, "P")).isEmpty();
        assertThat(analysis.pages().toString()).contains("14 finished projects").contains("needs 15");
    }

    @Test
    void a_few_own_projects_weigh_against_the_published_table() {
        Lists list = Lists.of(FIELDS);
        for (int i = 0; i < 5; i++) {
            list.row("F" + i, "Road", "A", "Closed", "", "", "", 100, 200);
        }
        Analysis analysis = open(list, "R", "Road", 100).analyse(new PortfolioSheet());
        assertThat(number(outside(analysis, "R"), "costP50")).isCloseTo(100 * (1 + 0.2 * 1 + 0.8 * 0.15), within(1e-9));
    }

    @Test
    void what_is_spent_is_never_taken_back() {
        Lists list = finished(15).row("P", "", "A", "Open", day(2026, 1, 1), day(2027, 1, 1), "", 1000, 1500);
        assertThat(number(outside(list.analyse(new PortfolioSheet()), "P"), "costP50"))
                .isEqualTo(1500);
    }

    @Test
    void the_page_speaks_every_language() {
        for (String language : new String[] {"en", "nl", "fr", "de"}) {
            Lists list = open(open(finished(15), "P", "Road", 1000), "Q", "ICT", 500);
            Analysis analysis = list.analyse(new PortfolioSheet(), new Locale(language));
            assertThat(analysis.pages()).hasSize(3);
        }
    }
}
