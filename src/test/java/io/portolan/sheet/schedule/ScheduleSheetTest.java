package io.portolan.sheet.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks of activities, from a workbook to results.json. */
class ScheduleSheetTest {
    @TempDir
    private Path folder;

    private static final Object[] HEADER = {"Activity", "Optimistic", "Most likely", "Pessimistic", "Predecessors"};

    /** R11 of methods/risk.md, a problem of the kind of Heizer and Render. */
    private static final List<Object[]> BUILDING = List.of(
            row("A", 5, 5, 7, "–"),
            row("B", 1, 2, 5, "–"),
            row("C", 5, 5, 5, "A"),
            row("D", 4, 8, 13, "A"),
            row("E", 1, 10, 17, "B, C"),
            row("F", 1, 5, 7, "D"),
            row("G", 2, 6, 9, "D"),
            row("H", 4, 4, 6, "E;F"),
            row("I", 2, 7, 10, "G, H"),
            row("J", 2, 4, 7, "I"),
            row("K", 6, 10, 13, "I"),
            row("L", 2, 6, 6, "J"),
            row("M", 2, 2, 3, "K"),
            row("N", 7, 7, 12, "L,M"));

    private static Object[] row(Object... values) {
        return values;
    }

    private JsonNode schedule(String name, Object[] header, List<Object[]> rows) {
        return results(name, header, rows).path("schedules").path(0);
    }

    private JsonNode results(String name, Object[] header, List<Object[]> rows) {
        Path file = TestWorkbook.sheet("Plan").line(header).lines(rows).save(folder.resolve(name + ".xlsx"));
        return Program.results(file, folder.resolve("out-" + name));
    }

    private static JsonNode activity(JsonNode schedule, String id) {
        return Program.find(schedule.path("activities"), "id", id);
    }

    /** Means and critical path as published; the ends by 4 million draws of NumPy with Beta-PERT (methods/risk.md, R11). */
    @Test
    void the_building_of_r11_is_late_because_paths_meet() {
        JsonNode schedule = schedule("building", HEADER, BUILDING);
        assertThat(activity(schedule, "A").path("meanDuration").asDouble()).isCloseTo(5.33, within(0.005));
        assertThat(activity(schedule, "N").path("meanDuration").asDouble()).isCloseTo(7.83, within(0.005));
        assertThat(schedule.path("durationOfMeans").asDouble()).isCloseTo(50.8333, within(5e-5));
        double error = schedule.path("meanStandardError").asDouble();
        assertThat(error).isBetween(0.0, 0.02);
        assertThat(schedule.path("mean").asDouble()).isCloseTo(51.6280, within(3 * error + 0.0016));
        assertThat(schedule.path("sd").asDouble()).isCloseTo(3.1702, within(0.02));
        assertThat(schedule.path("mergeBias").asDouble()).isCloseTo(0.7947, within(3 * error + 0.0016));
        double[][] percentiles = {{10, 47.550}, {50, 51.600}, {80, 54.344}, {90, 55.764}};
        for (double[] percentile : percentiles) {
            assertThat(schedule.path("p" + (int) percentile[0]).asDouble()).isCloseTo(percentile[1], within(0.05));
        }
        Object[][] criticality = {{"C", .686}, {"D", .314}, {"H", .993}, {"K", .923}, {"J", .077}, {"G", .007}};
        for (Object[] one : criticality) {
            assertThat(activity(schedule, (String) one[0]).path("criticality").asDouble())
                    .isCloseTo((Double) one[1], within(0.006));
        }
    }

    @Test
    void rows_in_another_order_change_no_figure() {
        List<Object[]> shuffled = new ArrayList<>(BUILDING);
        Collections.shuffle(shuffled, new Random(5));
        JsonNode one = schedule("one", HEADER, BUILDING);
        JsonNode other = schedule("other", HEADER, shuffled);
        for (String figure : List.of("criticalPathDuration", "p50", "p80", "onTimeProbability")) {
            assertThat(other.path(figure).asDouble())
                    .as(figure)
                    .isCloseTo(one.path(figure).asDouble(), within(1e-9));
        }
        assertThat(activity(other, "D").path("criticality"))
                .isEqualTo(activity(one, "D").path("criticality"));
    }

    /** By hand: B starts 2 after A's start, C ends with B or later, D overlaps C by one. */
    @Test
    void links_of_every_kind_are_read_as_planning_programs_write_them() {
        Object[] header = {"ID", "Task name", "Duration (weeks)", "Predecessors"};
        List<Object[]> rows = List.of(
                row(1, "Design", 4, ""),
                row(2, "Build", 6, "1SS+2 days"),
                row(3, "Test", 3, "2FF"),
                row(4, "Hand over", 2, "3FS-1, 1"));
        JsonNode schedule = schedule("kinds", header, rows);
        assertThat(schedule.path("criticalPathDuration").asDouble()).isEqualTo(9);
        assertThat(activity(schedule, "2").path("earliestStart").asDouble()).isEqualTo(2);
        assertThat(activity(schedule, "3").path("earliestStart").asDouble()).isEqualTo(5);
        assertThat(activity(schedule, "4").path("earliestStart").asDouble()).isEqualTo(7);
        assertThat(schedule.has("p80")).as("no ranges, no percentile").isFalse();
    }

    @Test
    void dutch_and_german_plans_are_read_too() {
        Object[] dutch = {"Taak", "Duur (dagen)", "Voorgangers"};
        assertThat(schedule(
                                "nl",
                                dutch,
                                List.of(row("Ontwerp", 5, ""), row("Bouw", 8, "Ontwerp"), row("Test", 2, "Bouw")))
                        .path("criticalPathDuration")
                        .asDouble())
                .isEqualTo(15);
        Object[] german = {"Nr", "Vorgang", "Dauer", "Vorgänger"};
        assertThat(schedule(
                                "de",
                                german,
                                List.of(
                                        row(1, "Entwurf", 5, ""),
                                        row(2, "Bau", 8, "1EA+1 Tag"),
                                        row(3, "Test", 2, "2")))
                        .path("criticalPathDuration")
                        .asDouble())
                .isEqualTo(16);
    }

    /** Cost and end move together, so both hold more often than 0.8² and less often than 0.8. */
    @Test
    void cost_and_end_together_are_less_sure_than_either() {
        Object[] header = {
            "Activity", "Min duration", "Most likely duration", "Max duration", "Predecessors", "Cost per day"
        };
        JsonNode schedule = schedule(
                "joint",
                header,
                List.of(row("A", 5, 8, 20, "", 10), row("B", 5, 9, 14, "A", 30), row("C", 3, 4, 9, "A", 20)));
        double both = schedule.path("joint").path(2).path("confidence").asDouble();
        assertThat(both).isBetween(0.64, 0.799);
    }

    @Test
    void wrong_input_gives_findings_and_no_decorative_number() {
        JsonNode ring = results(
                "ring", HEADER, List.of(row("A", 1, 2, 3, "C"), row("B", 1, 2, 3, "A"), row("C", 1, 2, 3, "B")));
        assertThat(rules(ring)).contains("circular-predecessors");
        assertThat(ring.path("schedules").path(0).path("reason").asText()).isEqualTo("circular predecessors");
        assertThat(ring.path("schedules").path(0).has("p80")).isFalse();
        JsonNode faulty = results(
                "faulty",
                HEADER,
                List.of(
                        row("A", 9, 2, 3, ""),
                        row("B", "", "", "", "A"),
                        row("C", 1, 2, 3, "B, Z"),
                        row("D", 1, 1, 2, "A")));
        assertThat(rules(faulty))
                .contains("durations-out-of-order", "duration-missing", "unknown-predecessor", "several-open-ends");
        assertThat(faulty.path("schedules").path(0).path("criticalPathDuration").asDouble())
                .isEqualTo(4);
    }

    private static List<String> rules(JsonNode results) {
        List<String> rules = new ArrayList<>();
        results.path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asText()));
        return rules;
    }
}
