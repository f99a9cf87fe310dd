package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a list of projects gets a finding at its cell, and no figure is made of it. */
final class PortfolioWrongInputTest {
    private static final int ID = 0;
    private static final int END = 5;
    private static final int BUDGET = 6;
    private static final int SPENT = 7;
    private static final int DONE = 8;
    private static final int RAG = 10;
    private static final int WAITS = 11;

    @TempDir
    Path folder;

    /** How a sound row of the list is spoilt. */
    private interface Slip {
        void spoil(Object[] row, int place);
    }

    private static Object[] sound(int i) {
        return new Object[] {
            String.format("P%02d", i),
            List.of("Harbour", "Quay", "Crane", "Light", "Tunnel", "Bridge", "Depot", "Signal")
                    .get(i),
            "Ann",
            "Bo",
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2027, 3, 31),
            500_000 + 10_001 * i,
            300_000 + 7_000 * i,
            0.6 + 0.01 * i,
            "In progress",
            List.of("Green", "Amber", "Red", "Green").get(i % 4),
            ""
        };
    }

    private JsonNode results(Slip slip, int rows) {
        TestWorkbook list = TestWorkbook.sheet("Projects")
                .line(
                        "ID",
                        "Project",
                        "Sponsor",
                        "Project manager",
                        "Start",
                        "End",
                        "Budget",
                        "Spent",
                        "% complete",
                        "Status",
                        "RAG",
                        "Depends on");
        IntStream.range(0, rows).forEach(i -> {
            Object[] row = sound(i);
            slip.spoil(row, i);
            list.line(row);
        });
        return Program.results(list.save(folder.resolve("list.xlsx")), folder.resolve("out"));
    }

    private static List<String> found(JsonNode results) {
        List<String> found = new ArrayList<>();
        results.path("findings")
                .forEach(each -> found.add(
                        each.path("rule").asText() + "@" + each.path("cell").asText()));
        return found;
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("shares and percentages in one column", "mixed-percentages@I2", (row, i) -> {
                    row[DONE] = i < 4 ? (Object) 0.5 : (Object) (60 + i);
                }),
                slip("spending in thousands", "thousands-against-units@H2", (row, i) -> row[SPENT] = 300 + 7 * i),
                slip("one budget in thousands", "thousands-against-units@H5", (row, i) -> {
                    row[BUDGET] = i == 3 ? 530 : row[BUDGET];
                }),
                slip("an end before the start", "end-before-start@F4", (row, i) -> {
                    row[END] = i == 2 ? LocalDate.of(2025, 3, 31) : row[END];
                }),
                slip("spending without a budget", "negative-or-missing-budget@G4", (row, i) -> {
                    row[BUDGET] = i == 2 ? "" : row[BUDGET];
                }),
                slip("an id twice", "duplicate-project@A7", (row, i) -> row[ID] = i == 5 ? "P01" : row[ID]),
                slip("a ring", "circular-dependency@L3", (row, i) -> {
                    row[WAITS] =
                            List.of("", "P02", "P03", "P01", "", "", "", "").get(i);
                }),
                slip("two currencies", "mixed-currencies@G3", (row, i) -> {
                    row[BUDGET] = (i % 2 == 0 ? "€ " : "$ ") + (410_000 + i);
                }));
    }

    private static Arguments slip(String name, String expected, Slip slip) {
        return Arguments.of(name, expected, slip);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void it_is_found_at_its_cell(String name, String expected, Slip slip) {
        JsonNode results = results(slip, 8);
        assertThat(found(results)).contains(expected);
        assertThat(found(results)).as("no colour is doubted for it").noneMatch(each -> each.startsWith("watermelon"));
        assertThat(results.path("faults")).isEmpty();
    }

    @Test
    void the_sound_list_has_none_of_them() {
        List<String> found = found(results((row, i) -> {}, 8));
        slips().forEach(slip -> assertThat(found).doesNotContain((String) slip.get()[1]));
    }

    @Test
    void a_list_that_is_all_green_is_told_what_that_says() throws IOException {
        results((row, i) -> row[RAG] = "Green", 8);
        assertThat(Files.readString(folder.resolve("out").resolve("portfolio-report.html")))
                .contains(
                        "All 8 open projects are reported green. Where nothing is ever amber, the colour tells nothing.");
    }

    @Test
    void one_project_and_none_are_lists_too() {
        assertThat(results((row, i) -> {}, 1).at("/portfolio/0/open").asInt()).isEqualTo(1);
        assertThat(results((row, i) -> {}, 0).at("/portfolio/0/projects").asInt())
                .isZero();
    }
}
