package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly lists of one portfolio in one run, and what is said of the projects that stand in several of them. */
final class OverTheYearsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void a_folder_for_the_lists() throws IOException {
        Files.createDirectories(folder.resolve("in"));
    }

    /** A project as a row of a list. */
    private static Object[] project(String id, String name, String colour, double budget, int endYear) {
        return new Object[] {id, name, colour, budget, LocalDate.of(2015, 1, 1), LocalDate.of(endYear, 1, 1)};
    }

    private void list(String file, Object[]... projects) {
        TestWorkbook sheet = TestWorkbook.sheet("Projects")
                .line("Project ID", "Project name", "Overall RAG", "Budget", "Start date", "Planned end date");
        for (Object[] project : projects) {
            sheet.line(project);
        }
        sheet.save(folder.resolve("in").resolve(file));
    }

    private JsonNode results() {
        return Program.results(folder.resolve("in"), folder.resolve("out"));
    }

    private static final Object[] BRIDGE = project("P1", "Northern bridge over the river", "Amber", 100, 2020);
    private static final Object[] SCHOOL = project("P2", "School renewal programme", "Green", 200, 2019);
    private static final Object[] HOSPITAL = project("P3", "Hospital records system", "Red", 50, 2021);

    @Test
    void a_colour_that_got_better_while_cost_and_end_got_worse_is_named_with_its_figures() {
        list("projects 2018.xlsx", BRIDGE, SCHOOL, HOSPITAL);
        list("projects 2019.xlsx", BRIDGE, SCHOOL);
        list("projects 2021.xlsx", project("P1", "Northern bridge over the river", "Green", 150, 2022), SCHOOL);

        JsonNode years = results().path("overTheYears").path(0);

        assertThat(years.path("projects").asInt()).isEqualTo(3);
        assertThat(years.path("followed").asInt()).isEqualTo(2);
        assertThat(years.path("betterThanTheyAre")).hasSize(1);
        JsonNode bridge = Program.find(years.path("courses"), "project", "Northern bridge over the river");
        assertThat(bridge.path("growth").asDouble()).isEqualTo(0.5, within(1e-12));
        assertThat(bridge.path("slipDays").asInt()).isEqualTo(731);
        assertThat(bridge.path("colourSteps").asInt()).isEqualTo(-2);
        assertThat(bridge.path("sightings")).hasSize(3);
        JsonNode school = Program.find(years.path("courses"), "project", "School renewal programme");
        assertThat(school.path("growth").asDouble()).isZero();
        assertThat(school.path("looksBetterThanItIs").asBoolean()).isFalse();
        assertThat(years.has("medianGrowth")).as("two projects carry no median").isFalse();
    }

    @Test
    void a_project_that_skips_a_list_is_met_again_and_one_without_its_number_is_found_by_its_words() {
        list("projects 2018.xlsx", BRIDGE, SCHOOL, HOSPITAL);
        list("projects 2019.xlsx", SCHOOL, HOSPITAL);
        list("projects 2020.xlsx", project("N-77", "Northern bridge over the river", "Red", 120, 2020), SCHOOL);

        JsonNode years = results().path("overTheYears").path(0);

        JsonNode bridge = Program.find(years.path("courses"), "project", "Northern bridge over the river");
        assertThat(bridge.path("sightings").path(0).path("edition").asText()).isEqualTo("2018");
        assertThat(bridge.path("sightings").path(1).path("edition").asText()).isEqualTo("2020");
        assertThat(bridge.path("sightings").path(1).path("found").asText()).isEqualTo("text");
        JsonNode hospital = Program.find(years.path("courses"), "project", "Hospital records system");
        assertThat(hospital.path("sightings").path(1).path("found").asText()).isEqualTo("id");
    }

    @Test
    void a_cost_that_jumps_by_a_thousand_is_a_question_of_its_unit_and_no_growth() {
        list("projects 2018.xlsx", BRIDGE, SCHOOL);
        list("projects 2019.xlsx", project("P1", "Northern bridge over the river", "Amber", 101_000, 2020), SCHOOL);

        JsonNode years = results().path("overTheYears").path(0);

        JsonNode bridge = Program.find(years.path("courses"), "project", "Northern bridge over the river");
        assertThat(bridge.path("unitInDoubt").asBoolean()).isTrue();
        assertThat(bridge.has("growth")).isFalse();
    }

    @Test
    void a_list_that_tells_another_amount_than_the_one_before_begins_the_growth_anew() {
        String[] names = {
            "Alpha tunnel", "Bravo harbour", "Charlie station", "Delta airport", "Echo depot", "Foxtrot dam"
        };
        int[] years = {2017, 2018, 2019};
        double[] costs = {900, 90, 99};
        for (int i = 0; i < years.length; i++) {
            Object[][] rows = new Object[names.length][];
            for (int k = 0; k < names.length; k++) {
                rows[k] = project("P" + k, names[k], "Amber", costs[i] * (k + 1), 2020);
            }
            list("projects " + years[i] + ".xlsx", rows);
        }

        JsonNode following = results().path("overTheYears").path(0);

        assertThat(following.path("costsFrom").asText()).isEqualTo("2018");
        assertThat(following.path("medianGrowth").asDouble()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void lists_that_differ_in_more_than_their_year_are_not_followed() {
        list("roads 2018.xlsx", BRIDGE, SCHOOL);
        list("schools 2019.xlsx", BRIDGE, SCHOOL);

        assertThat(results().has("overTheYears")).isFalse();
    }

    @Test
    void two_lists_of_the_same_year_are_not_followed() {
        list("projects 2018 a.xlsx", BRIDGE, SCHOOL);
        list("projects 2018 b.xlsx", BRIDGE, SCHOOL);

        assertThat(results().has("overTheYears")).isFalse();
    }
}
