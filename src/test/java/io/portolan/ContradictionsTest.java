package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list, a register and a log of one run say against each other; the day of the runs is 31 October 2026. */
final class ContradictionsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void list() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Project manager", "Start", "End", "Budget", "Status", "RAG")
                .line("P1", "Harbour", "Ann", START, END, 500_000, "In progress", "Green")
                .line("P2", "Quay", "Bo", START, END, 400_000, "In progress", "Green")
                .line("P3", "Crane", "Cy", START, LocalDate.of(2026, 6, 30), 300_000, "Closed", "Green")
                .line("P4", "Light", "Di", START, END, 200_000, "In progress", "Amber")
                .save(in.resolve("projects.xlsx"));
    }

    private void register(String other) {
        TestWorkbook.sheet("Risks")
                .line("ID", "Risk", "Project", "Probability", "Impact cost", "Owner", "Status")
                .line("R1", "Piles too short", "Harbour", 0.5, 200_000, "Ann", "Open")
                .line("R2", "Permit late", "P1", 0.2, 50_000, "Ann", "Open")
                .line("R3", "Rope worn", "P3 - Crane", 0.1, 10_000, "Cy", "Open")
                .line("R4", "Quay settles", "P2 Quay", 0.1, 20_000, "Bo", "Closed")
                .line("R5", "Unrelated", other, 0.1, 20_000, "Bo", "Open")
                .save(in.resolve("risks.xlsx"));
    }

    private void log() {
        TestWorkbook log = TestWorkbook.sheet("Actions")
                .line("ID", "Action", "Project", "Owner", "Raised", "Due", "Closed", "Status");
        for (int i = 0; i < 5; i++) {
            LocalDate due = i < 4 ? LocalDate.of(2026, 9, 1) : END;
            log.line("A" + i, "Do thing " + i, "Quay", "Bo", LocalDate.of(2026, 8, 1), due, "", "Open");
        }
        log.save(in.resolve("actions.xlsx"));
    }

    private JsonNode results() {
        return Program.results(in, folder.resolve("out"));
    }

    private static List<String> found(JsonNode results) {
        List<String> found = new ArrayList<>();
        results.path("contradictions")
                .forEach(each -> found.add(
                        each.path("kind").asText() + " " + each.path("project").asText()));
        return found;
    }

    @Test
    void each_contradiction_is_found_once_and_names_its_cells() {
        register("Lighthouse");
        log();
        JsonNode results = results();
        assertThat(found(results))
                .containsExactly(
                        "closed-with-open P3",
                        "green-over-risks P1",
                        "green-over-overdue P2",
                        "unknown-project Lighthouse",
                        "no-risks P4");
        assertThat(results.at("/contradictions/0/cells").toString())
                .contains(
                        "\"file\":\"projects.xlsx\"", "\"cell\":\"H4\"", "\"file\":\"risks.xlsx\"", "\"cell\":\"A4\"");
        assertThat(results.at("/contradictions/1/sentence").asText())
                .isEqualTo(
                        "Harbour is reported green, while its open risks are expected to cost 110,000, 22% of its budget.");
        assertThat(results.at("/contradictions/2/cells")).hasSize(5);
        assertThat(results.path("faults")).isEmpty();
    }

    @Test
    void the_register_is_set_beside_the_list() {
        register("Quay");
        JsonNode exposures = results().path("exposures");
        assertThat(exposures.at("/0/project").asText()).isEqualTo("P1");
        assertThat(exposures.at("/0/openRisks").asInt()).isEqualTo(2);
        assertThat(exposures.at("/0/expectedCost").asDouble()).isEqualTo(110_000);
        assertThat(exposures.at("/0/share").asDouble()).isEqualTo(0.22);
    }

    @Test
    void a_list_in_thousands_is_not_held_against_a_register_in_units() {
        TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Project manager", "Start", "End", "Budget", "Status", "RAG")
                .line("P1", "Harbour", "Ann", START, END, 500, "In progress", "Green")
                .line("P2", "Quay", "Bo", START, END, 400, "In progress", "Green")
                .save(in.resolve("projects.xlsx"));
        register("Quay");
        JsonNode results = results();
        assertThat(found(results)).noneMatch(each -> each.startsWith("green-over-risks"));
        assertThat(results.at("/exposures/0").has("share")).isFalse();
    }

    @Test
    void a_list_that_no_register_speaks_of_is_not_asked_for_risks() {
        register("Quay");
        TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Project manager", "Start", "End", "Budget", "Status", "RAG")
                .line("Q1", "Intranet", "Ed", START, END, 50_000, "In progress", "Green")
                .save(in.resolve("it.xlsx"));
        assertThat(found(results())).contains("no-risks P4").doesNotContain("no-risks Q1");
    }

    @Test
    void a_number_that_two_lists_give_to_different_projects_stands_for_neither() {
        TestWorkbook.sheet("Projects")
                .line("ID", "Project", "Project manager", "Start", "End", "Budget", "Status", "RAG")
                .line("P1", "Intranet", "Ed", START, END, 50_000, "Closed", "Green")
                .save(in.resolve("it.xlsx"));
        TestWorkbook.sheet("Risks")
                .line("ID", "Risk", "Project", "Probability", "Impact cost", "Owner", "Status")
                .line("R1", "Permit late", "P1", 0.9, 500_000, "Ann", "Open")
                .line("R2", "Quay settles", "Quay", 0.1, 20_000, "Bo", "Open")
                .save(in.resolve("risks.xlsx"));
        assertThat(found(results())).isEmpty();
    }

    @Test
    void amounts_of_several_currencies_are_not_added() {
        for (String currency : List.of("EUR", "USD")) {
            TestWorkbook.sheet("Risks")
                    .line("ID", "Risk", "Project", "Probability", "Impact cost (" + currency + ")", "Owner", "Status")
                    .line("R1", "Permit late in " + currency, "Harbour", 0.5, 200_000, "Ann", "Open")
                    .line("R2", "Quay settles in " + currency, "Quay", 0.1, 20_000, "Bo", "Open")
                    .save(in.resolve("risks " + currency + ".xlsx"));
        }
        JsonNode results = results();
        assertThat(results.path("exposures")).isEmpty();
        assertThat(found(results)).noneMatch(each -> each.startsWith("green-over-risks"));
    }

    @Test
    void a_register_of_other_projects_is_left_alone() {
        TestWorkbook.sheet("Risks")
                .line("ID", "Risk", "Project", "Probability", "Impact cost", "Owner", "Status")
                .line("R1", "Flood", "Tunnel", 0.5, 200_000, "Ann", "Open")
                .line("R2", "Fire", "Depot", 0.2, 50_000, "Ann", "Open")
                .save(in.resolve("risks.xlsx"));
        assertThat(results().has("contradictions")).isFalse();
    }

    @Test
    void a_list_alone_has_nobody_to_contradict_it() {
        assertThat(results().has("contradictions")).isFalse();
    }
}
