package io.portolan.sheet.portfolio;

import static io.portolan.sheet.portfolio.Lists.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Analysis;
import io.portolan.finding.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well a list is kept. */
class QualityTest {
    private static Lists list() {
        return Lists.of("project_id", "department", "start_planned", "end_planned", "sponsor")
                .row("P1", "Works", day(2027, 5, 1), day(2027, 4, 1), "")
                .row("P2", "Finance", day(2026, 5, 1), day(2027, 4, 1), "Ann");
    }

    private static int weight() {
        return PortfolioRules.all().stream()
                .filter(rule -> !(rule instanceof Watermelon))
                .map(rule -> rule.severity())
                .mapToInt(severity -> severity == Severity.INFO ? 0 : severity.compareTo(Severity.HIGH) <= 0 ? 3 : 1)
                .sum();
    }

    @Test
    void a_grave_fault_costs_three_points_and_another_one() {
        Analysis analysis = list().analyse(new PortfolioSheet());
        double one = (Double) analysis.results().get("projects").get(0).get("quality");
        assertThat(one).isCloseTo(100 * (1 - 4.0 / weight()), within(1e-9));
        assertThat(analysis.results().get("projects").get(1)).containsEntry("quality", 100.0);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_cells_that_cost_most_come_first() {
        Analysis analysis = list().analyse(new PortfolioSheet());
        Map<String, Object> quality =
                (Map<String, Object>) analysis.results().get("portfolio").get(0).get("quality");
        List<Map<String, Object>> cells = (List<Map<String, Object>>) quality.get("worstCells");
        assertThat(cells)
                .extracting(cell -> cell.get("rules"))
                .containsExactly(List.of("end-before-start"), List.of("missing-sponsor"));
        assertThat(quality).containsEntry("mended", 100.0);
        assertThat(analysis.pages().toString()).contains("cells makes it 100");
    }

    @Test
    void a_fault_that_a_third_of_a_long_list_shares_still_costs_each_project() {
        Lists list = Lists.of("project_id", "sponsor");
        for (int i = 0; i < 40; i++) {
            list.row("P" + i, "");
        }
        Analysis analysis = list.analyse(new PortfolioSheet());
        assertThat(analysis.results().get("projects"))
                .allSatisfy(
                        project -> assertThat((Double) project.get("quality")).isLessThan(100));
    }
}
