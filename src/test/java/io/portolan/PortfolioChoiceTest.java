package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What to do and in which order, from lists with no more than that: a workbook in, results.json out. */
final class PortfolioChoiceTest {
    @TempDir
    Path folder;

    private JsonNode portfolio(TestWorkbook list, String... settings) {
        try {
            Path file = Files.write(folder.resolve("own.properties"), List.of(settings));
            return Program.results(
                            list.save(folder.resolve("list.xlsx")),
                            folder.resolve("out"),
                            "--settings",
                            file.toString())
                    .at("/portfolio/0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(String text) {
        return List.of(text.split(",", -1)).stream().mapToInt(Integer::parseInt).toArray();
    }

    // OR-Tools, "The Knapsack Problem" (50 items); optima recomputed, methods/portfolio.md, C9.
    @ParameterizedTest
    @CsvSource({"850, 7534", "200, 4557", "400, 5809", "600, 6762"})
    void the_best_choice_of_fifty_needs_a_list_of_four_columns_only(int budget, int value) {
        int[] values =
                numbers("360,83,59,130,431,67,230,52,93,125,670,892,600,38,48,147,78,256,63,17,120,164,432,35,92,"
                        + "110,22,42,50,323,514,28,87,73,78,15,26,78,210,36,85,189,274,43,33,10,19,389,276,312");
        int[] weights =
                numbers("7,0,30,22,80,94,11,81,70,64,59,18,0,36,3,8,15,42,9,0,42,47,52,32,26,48,55,6,29,84,2,4,18,"
                        + "56,7,29,93,44,71,3,86,66,31,65,0,79,20,65,52,13");
        TestWorkbook list = TestWorkbook.sheet("Projects").line("ID", "Project", "Budget", "Benefit");
        IntStream.range(0, values.length)
                .forEach(i -> list.line(String.format("P%02d", i), "Item " + i, weights[i], values[i]));
        JsonNode plan = portfolio(list, "portfolio.choice.budget = " + budget).at("/choice/plans/0");
        assertThat(plan.path("value").asDouble()).isEqualTo(value);
        assertThat(plan.path("proven").asBoolean()).isTrue();
    }

    // Florida State University, P07; methods/portfolio.md, C10.
    @Test
    void what_a_ranking_would_lose_is_told() {
        int[] profits = numbers("135,139,149,150,156,163,173,184,192,201,210,214,221,229,240");
        int[] weights = numbers("70,73,77,80,82,87,90,94,98,106,110,113,115,118,120");
        TestWorkbook list = TestWorkbook.sheet("Portfolio").line("Project", "Budget", "Value");
        IntStream.range(0, profits.length).forEach(i -> list.line("Item " + i, weights[i], profits[i]));
        JsonNode plan = portfolio(list, "portfolio.choice.budget = 750").at("/choice/plans/0");
        assertThat(plan.path("value").asDouble()).isEqualTo(1458);
        assertThat(plan.path("cost").asDouble()).isEqualTo(749);
        assertThat(plan.path("rankedValue").asDouble()).isEqualTo(1302);
    }

    // beginpm.com, the sequence cost by hand; methods/portfolio.md, C12.
    @Test
    void the_job_that_is_worth_most_for_its_size_comes_first() {
        JsonNode sequence = portfolio(TestWorkbook.sheet("Portfolio")
                        .line("Project", "Business value", "Time criticality", "Risk reduction", "Job size")
                        .line("A", 100, 50, 20, 10)
                        .line("B", 80, 30, 10, 5))
                .path("sequence");
        assertThat(sequence.at("/items/0/project").asText()).isEqualTo("B");
        assertThat(sequence.at("/items/0/wsjf").asDouble()).isEqualTo(24);
        assertThat(sequence.at("/items/1/wsjf").asDouble()).isEqualTo(17);
        assertThat(sequence.path("presentCost").asDouble()).isEqualTo(3500);
        assertThat(sequence.path("bestCost").asDouble()).isEqualTo(3150);
        assertThat(sequence.at("/items/0/rankLow").asInt())
                .as("a step may turn it")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project|Kosten van uitstel per maand|Start|Einde|Prioriteit",
                "Projet|Coût du retard par mois|Début|Fin|Priorité",
                "Projekt|Verzögerungskosten pro Monat|Start|Ende|Priorität"
            })
    void money_a_month_and_the_months_left_do_as_well_in_every_language(String line) {
        List<Object> headings = new ArrayList<>(List.of(line.split("\\|", -1)));
        JsonNode sequence = portfolio(TestWorkbook.sheet("Portfolio")
                        .line(headings.toArray())
                        .line("A", 170, LocalDate.of(2026, 11, 30), LocalDate.of(2027, 9, 30), 2)
                        .line("B", 120, LocalDate.of(2026, 11, 30), LocalDate.of(2027, 4, 30), 1))
                .path("sequence");
        assertThat(sequence.path("basis").asText()).isEqualTo("money");
        assertThat(sequence.at("/items/0/project").asText()).isEqualTo("B");
        assertThat(sequence.at("/items/0/size").asDouble()).isCloseTo(151 / 30.4375, within(1e-9));
        assertThat(sequence.path("presentCost").asDouble())
                .isEqualTo(sequence.path("bestCost").asDouble());
    }

    @Test
    void points_without_a_size_order_nothing() {
        JsonNode portfolio = portfolio(TestWorkbook.sheet("Portfolio")
                .line("Project", "Business value", "Time criticality", "Risk reduction", "Job size")
                .line("A", 100, 50, 20, "")
                .line("B", 80, 30, 10, 0));
        assertThat(portfolio.has("sequence")).isFalse();
    }

    @Test
    void the_money_of_each_year_is_kept_to() {
        TestWorkbook list = TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Budget", "Benefit", "Cost 2027", "Cost 2028")
                .line("A", "Harbour", 100, 60, 100, 0)
                .line("B", "Quay", 100, 59, 100, 0)
                .line("C", "Crane", 100, 20, 0, 100)
                .line("D", "Light", 100, 10, 50, 50);
        JsonNode choice = portfolio(list, "portfolio.choice.years = 2027: 100; 2028: 100");
        JsonNode plan = choice.at("/choice/plans/0");
        assertThat(plan.at("/years/2027").asDouble()).isEqualTo(100);
        assertThat(plan.path("value").asDouble()).as("one a year").isEqualTo(80);
        assertThat(plan.path("cost").asDouble()).isEqualTo(200);
        assertThat(plan.path("chosen")).hasToString("[\"A\",\"C\"]");
        assertThat(choice.at("/choice/plans/1/budget").asDouble())
                .as("in one sum")
                .isEqualTo(320);
    }

    @Test
    void of_alternatives_at_most_one_is_carried() {
        TestWorkbook list = TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Budget", "Benefit", "Exclusive group")
                .line("A", "Harbour now", 100, 60, "harbour")
                .line("B", "Harbour later", 80, 50, "Harbour")
                .line("C", "Crane", 100, 40, "")
                .line("D", "Light", 100, 30, "");
        JsonNode plan = portfolio(list, "portfolio.choice.budget = 280").at("/choice/plans/0");
        assertThat(plan.path("value").asDouble()).as("not A with B and C, 150").isEqualTo(120);
        assertThat(plan.path("chosen")).hasToString("[\"B\",\"C\",\"D\"]");
        assertThat(plan.path("cost").asDouble()).isEqualTo(280);
    }
}
