package io.portolan.sheet.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which projects a budget should carry, from a workbook to results.json. */
final class ChoiceTest {
    // P07 of the knapsack instances of Florida State University; optimum and rankings of methods/portfolio.md, C10.
    private static final int[] PROFITS = {135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240};
    private static final int[] WEIGHTS = {70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120};

    @TempDir
    Path folder;

    private JsonNode choice(TestWorkbook sheet, double budget) throws IOException {
        Path settings =
                Files.writeString(folder.resolve("own.properties"), "portfolio.choice.budget = " + budget + "\n");
        Path file = sheet.save(folder.resolve("projects.xlsx"));
        return Program.results(file, folder.resolve("out"), "--settings", settings.toString())
                .at("/portfolio/0/choice");
    }

    private static TestWorkbook headings() {
        return TestWorkbook.sheet("Projects")
                .line(
                        "Project ID",
                        "Project name",
                        "Project manager",
                        "Status",
                        "Budget",
                        "Expected benefit",
                        "Mandatory",
                        "Dependencies");
    }

    @Test
    void fifteen_projects_of_florida_state() throws IOException {
        TestWorkbook sheet = headings();
        for (int i = 0; i < PROFITS.length; i++) {
            sheet.line(
                    String.format("P%02d", i), "Project " + i, "A. Jansen", "Open", WEIGHTS[i], PROFITS[i], "No", "");
        }
        JsonNode plan = choice(sheet, 750).at("/plans/0");
        assertThat(plan.path("value").asDouble()).isEqualTo(1458);
        assertThat(plan.path("cost").asDouble()).isEqualTo(749);
        assertThat(plan.path("proven").asBoolean()).isTrue();
        assertThat(texts(plan.path("chosen"))).containsExactly("P00", "P02", "P04", "P06", "P07", "P08", "P13", "P14");
        assertThat(plan.path("rankedValue").asDouble()).isEqualTo(1302);
        assertThat(plan.path("lost").asDouble()).isCloseTo(156, within(1e-9));
    }

    @Test
    void what_is_mandatory_comes_first_and_nobody_goes_without_what_he_waits_for() throws IOException {
        TestWorkbook sheet = headings()
                .line("P1", "Must", "A. Jansen", "Open", 50, 1, "Yes", "")
                .line("P2", "Base", "A. Jansen", "Open", 40, 1, "No", "")
                .line("P3", "Built on the base", "A. Jansen", "Open", 10, 100, "No", "P2")
                .line("P4", "Alone", "A. Jansen", "Open", 50, 90, "No", "");
        assertThat(texts(choice(sheet, 100).at("/plans/0/chosen"))).containsExactly("P1", "P2", "P3");
        JsonNode unfit = choice(sheet, 40).at("/plans/0");
        assertThat(unfit.has("value")).isFalse();
    }

    @Test
    void three_projects_are_no_choice() throws IOException {
        assertThat(choice(
                                headings()
                                        .line("P1", "One", "A. Jansen", "Open", 50, 1, "", "")
                                        .line("P2", "Two", "A. Jansen", "Open", 50, 1, "", "")
                                        .line("P3", "Three", "A. Jansen", "Open", 50, 1, "", ""),
                                100)
                        .isMissingNode())
                .isTrue();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
