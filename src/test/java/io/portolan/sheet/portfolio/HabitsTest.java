package io.portolan.sheet.portfolio;

import static io.portolan.sheet.portfolio.Lists.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a portfolio reports. */
class HabitsTest {
    private static Rag rag(char letter) {
        return letter == 'G' ? Rag.GREEN : letter == 'A' ? Rag.AMBER : Rag.RED;
    }

    @Test
    void the_moves_of_a_status_are_counted_from_report_to_report() {
        List<Rag> history =
                "GGGGGAGGRRAA".chars().mapToObj(letter -> rag((char) letter)).toList();
        Inertia inertia = Inertia.of(List.of(history));
        assertThat(inertia.stayShare()).isCloseTo(7 / 11.0, within(1e-12));
        assertThat(inertia.transitions())
                .isEqualTo(Map.of(
                        "green>green",
                        5,
                        "green>amber",
                        1,
                        "green>red",
                        1,
                        "amber>green",
                        1,
                        "amber>amber",
                        1,
                        "red>red",
                        1,
                        "red>amber",
                        1));
        assertThat(inertia.jumps()).isEqualTo(1);
        assertThat(inertia.stayChance(Rag.GREEN, 3)).isCloseTo(6 / 10.0, within(1e-12));
    }

    @Test
    void a_status_that_never_moved_is_counted_and_unknown_ones_are_stepped_over() {
        Inertia inertia = Inertia.of(List.of(List.of(Rag.GREEN, Rag.GREY, Rag.GREEN), List.of(Rag.RED)));
        assertThat(inertia.projects()).isEqualTo(1);
        assertThat(inertia.unchangedShare()).isEqualTo(1);
        assertThat(Inertia.of(List.of()).stayShare()).isNaN();
    }

    private static Lists list(int hidden, int plain) {
        Lists list = Lists.of(
                "project_id",
                "department",
                "rag_overall",
                "rag_previous",
                "end_planned",
                "end_forecast",
                "budget",
                "eac");
        for (int i = 0; i < hidden; i++) {
            list.row("H" + i, "Works", "Green", "Green", day(2027, 1, 1), day(2028, 1, 1), 100, 200);
        }
        for (int i = 0; i < plain; i++) {
            list.row("P" + i, "Finance", "Green", "Amber", day(2027, 1, 1), day(2027, 1, 1), 100, 100);
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> habits(Analysis analysis) {
        return (Map<String, Object>) analysis.results().get("portfolio").get(0).get("habits");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_department_that_reports_kinder_than_all_is_marked() {
        Analysis analysis = list(6, 14).analyse(new PortfolioSheet());
        Map<String, Object> habits = habits(analysis);
        // Two-sided: 2 / 2^6.
        assertThat((Double) habits.get("signTestP")).isCloseTo(0.03125, within(1e-12));
        List<Map<String, Object>> groups = (List<Map<String, Object>>) habits.get("groups");
        assertThat(groups.get(0)).containsEntry("name", "Works").containsEntry("marked", true);
        // (6 + 10 · 0.3) / (6 + 10)
        assertThat((Double) groups.get(0).get("rate")).isCloseTo(0.5625, within(1e-12));
        assertThat(groups.get(1)).containsEntry("marked", false);
        assertThat((Map<String, Object>) habits.get("transitions"))
                .isEqualTo(Map.of("amber>green", 14L, "green>green", 6L));
        assertThat(analysis.pages()).extracting(Page::name).contains("Habits");
    }

    @Test
    void too_few_projects_get_no_rate_but_a_word_on_what_is_missing() {
        Analysis analysis = list(4, 14).analyse(new PortfolioSheet());
        assertThat(analysis.pages().toString()).contains("Not enough data: n = 4, needs 5");
        assertThat(list(2, 2).analyse(new PortfolioSheet()).pages())
                .extracting(Page::name)
                .doesNotContain("Habits");
    }
}
