package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How delays reach the projects that wait, from a list to results.json; the day of the runs is 31 October 2026. */
final class PortfolioKnockOnTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    @TempDir
    Path folder;

    private JsonNode projects(TestWorkbook list) {
        return Program.results(list.save(folder.resolve("list.xlsx")), folder.resolve("out"))
                .path("projects");
    }

    private static TestWorkbook list() {
        return TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Project manager", "Start", "End", "Forecast end", "Depends on", "Status");
    }

    /** A project of so many weeks from the start of a week on. */
    private static TestWorkbook project(TestWorkbook list, String id, int week, int weeks, int late, String waits) {
        LocalDate start = START.plusWeeks(week);
        LocalDate end = start.plusWeeks(weeks);
        return list.line(id, "Project " + id, "Ann", start, end, end.plusWeeks(late), waits, "Planned");
    }

    private static JsonNode of(JsonNode projects, String id) {
        return StreamSupport.stream(projects.spliterator(), false)
                .filter(project -> project.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** General Foundry as in Render, Stair and Hanna: durations, earliest starts, critical path A-C-E-G-H; methods/portfolio.md, C15. */
    private static TestWorkbook foundry(int lateA, int lateB) {
        TestWorkbook list = list();
        project(list, "A", 0, 2, lateA, "");
        project(list, "B", 0, 3, lateB, "");
        project(list, "C", 2, 2, 0, "A");
        project(list, "D", 3, 4, 0, "B");
        project(list, "E", 4, 4, 0, "C");
        project(list, "F", 4, 3, 0, "C");
        project(list, "G", 8, 5, 0, "D; E");
        return project(list, "H", 13, 2, 0, "F; G");
    }

    @Test
    void a_delay_on_the_critical_path_reaches_the_end_in_full() {
        JsonNode projects = projects(foundry(3, 0));
        assertThat(of(projects, "H").at("/inherited/days").asInt()).isEqualTo(21);
        assertThat(of(projects, "H").at("/inherited/end").asText())
                .isEqualTo(START.plusWeeks(18).toString());
        assertThat(texts(of(projects, "H").at("/inherited/chain"))).containsExactly("A", "C", "E", "G");
        assertThat(of(projects, "D").has("inherited")).isFalse();
    }

    @Test
    void a_delay_within_the_slack_reaches_no_further_than_the_slack() {
        JsonNode projects = projects(foundry(0, 3));
        assertThat(of(projects, "D").at("/inherited/days").asInt()).isEqualTo(21);
        assertThat(of(projects, "G").at("/inherited/days").asInt())
                .as("B has a week of slack")
                .isEqualTo(14);
        assertThat(texts(of(projects, "G").at("/inherited/chain"))).containsExactly("B", "D");
        assertThat(of(projects, "E").has("inherited")).isFalse();
    }

    @Test
    void a_plan_that_is_kept_passes_nothing_on() {
        projects(foundry(0, 0))
                .forEach(project -> assertThat(project.has("inherited")).isFalse());
    }

    @Test
    void projects_in_a_ring_do_not_push_each_other_for_ever() {
        TestWorkbook list = list();
        project(list, "A", 0, 2, 0, "B");
        project(list, "B", 0, 2, 0, "A");
        JsonNode projects = projects(list);
        assertThat(of(projects, "A").at("/inherited/days").asInt()).isLessThanOrEqualTo(28);
    }

    @Test
    void what_has_begun_or_has_no_dates_inherits_nothing() {
        TestWorkbook list = list();
        project(list, "A", 0, 2, 9, "");
        list.line("B", "Project B", "Bo", "", "", "", "A", "Planned");
        JsonNode projects = projects(list);
        assertThat(of(projects, "B").has("inherited")).isFalse();
    }
}
