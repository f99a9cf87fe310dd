package io.portolan.sheet.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objectives and key results, from a workbook to results.json; the day of the runs is 31 October 2026. */
final class ObjectivesSheetTest {
    private static final Object[] HEADINGS = {
        "Objective", "Key Result", "Owner", "Start", "Current", "Target", "Weight", "Quarter", "Confidence"
    };

    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook sheet, String... options) {
        return Program.results(sheet.save(folder.resolve("okr.xlsx")), folder.resolve("out"), options);
    }

    private static TestWorkbook okrs() {
        return TestWorkbook.sheet("OKR").line(HEADINGS);
    }

    private static List<String> rules(JsonNode results) {
        List<String> rules = new ArrayList<>();
        results.path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asText()));
        return rules;
    }

    // methods/kpi.md, case 26: grades of Google re:Work, pace of UpRaise.
    @Test
    void key_results_are_graded_whichever_way_they_go() {
        JsonNode results = run(okrs().line("Faster", "Share on time", "Ann", 40, 70, 80, 1, "Q4 2026", 0.7)
                .line("", "Days to deliver", "Ann", 12, 8, 6, 1, "Q4 2026", 0.5)
                .line("", "Days to answer", "Bo", 12, 13, 6, 1, "Q4 2026", 0.3));
        JsonNode objective = results.at("/objectives/0");
        assertThat(objective.at("/keyResults/0/score").asDouble()).isCloseTo(0.75, within(1e-9));
        assertThat(objective.at("/keyResults/1/score").asDouble()).isCloseTo(0.6667, within(1e-4));
        assertThat(objective.at("/keyResults/2/score").asDouble()).isZero();
        assertThat(objective.path("score").asDouble()).isCloseTo(0.4722, within(1e-4));
        assertThat(objective.path("weakest").asDouble()).isZero();
        assertThat(objective.path("band").asText()).isEqualTo("amber");
        assertThat(objective.at("/keyResults/0/elapsed").asDouble()).isCloseTo(31.0 / 92, within(1e-9));
        assertThat(objective.at("/keyResults/0/status").asText()).isEqualTo("on-track");
        assertThat(objective.at("/keyResults/2/status").asText()).isEqualTo("at-risk");
    }

    // methods/kpi.md, case 26.
    @Test
    void weights_count() {
        JsonNode results = run(okrs().line("Faster", "Share on time", "Ann", 40, 70, 80, 2, "Q4 2026", 0.7)
                .line("", "Days to deliver", "Ann", 12, 8, 6, 1, "Q4 2026", 0.5)
                .line("", "Days to answer", "Bo", 12, 13, 6, 1, "Q4 2026", 0.3));
        assertThat(results.at("/objectives/0/score").asDouble()).isCloseTo(0.5417, within(1e-4));
    }

    // methods/portfolio.md, C16: Perdoo and re:Work.
    @Test
    void three_results_of_which_one_is_reached_make_a_third_and_half_a_launch_a_half() {
        JsonNode results = run(okrs().line("Grow", "New clients", "Ann", 0, 10, 10, 1, "2026", 0.7)
                .line("", "New offices", "Ann", 0, 0, 4, 1, "2026", 0.5)
                .line("", "New countries", "Bo", 0, -1, 2, 1, "2026", 0.3)
                .line("Launch", "Launches", "Bo", 0, 3, 6, 1, "2026", 0.3));
        assertThat(results.at("/objectives/0/score").asDouble()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(results.at("/objectives/1/score").asDouble()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_start_that_is_the_target_is_met_or_not() {
        JsonNode results = run(okrs().line("Keep", "Availability", "Ann", 99, 99, 99, 1, "2026", 0.7)
                .line("", "Staff", "Ann", 30, 28, 30, 1, "2026", 0.5)
                .line("", "Rating", "Ann", 4, 4, 5, 1, "2026", 0.5));
        assertThat(results.at("/objectives/0/keyResults/0/score").asDouble()).isEqualTo(1);
        assertThat(results.at("/objectives/0/keyResults/1/score").asDouble()).isZero();
    }

    @Test
    void an_objective_without_a_number_has_no_score_and_says_so() {
        JsonNode results = run(okrs().line("Faster", "Share on time", "Ann", 40, 70, 80, 1, "Q4 2026", 0.7)
                .line("", "Write a plan", "Ann", "", "", "", 1, "Q4 2026", 0.5));
        assertThat(results.at("/objectives/0").has("score")).isFalse();
        assertThat(rules(results)).contains("key-result-without-number");
    }

    @Test
    void a_cascade_that_does_not_hold_is_said() {
        TestWorkbook sheet = TestWorkbook.sheet("OKR")
                .line(
                        "Objective",
                        "Parent objective",
                        "Key Result",
                        "Start",
                        "Current",
                        "Target",
                        "Type",
                        "Quarter",
                        "Last check-in")
                .line("Company", "", "Revenue", 0, 95, 100, "Committed", "Q4 2026", LocalDate.of(2026, 10, 28))
                .line("Team A", "Company", "Calls", 0, 1, 10, "Aspirational", "Q4 2026", LocalDate.of(2026, 9, 1))
                .line("Team B", "Compnay", "Mails", 0, 2, 10, "Committed", "Q4 2026", LocalDate.of(2026, 10, 28));
        assertThat(rules(run(sheet)))
                .contains("orphan-objective", "parent-against-children", "stale-check-in", "committed-behind");
    }

    // Sen's slope, worked by hand.
    @Test
    void three_check_ins_in_columns_of_days_project_the_end_with_a_range() {
        JsonNode results = run(TestWorkbook.sheet("OKR")
                .line("Objective", "Key Result", "Start", "Target", "Quarter", "05.10.2026", "15.10.2026", "25.10.2026")
                .line("Faster", "Share on time", 40, 80, "Q4 2026", 45, 47, 53)
                .line("", "Days to deliver", 12, 6, "Q4 2026", 11, "", 10));
        JsonNode projection = results.at("/objectives/0/keyResults/0/projection");
        // Slopes 0.2, 0.4 and 0.6 a day; 67 days are left after 25 October.
        assertThat(projection.path("value").asDouble()).isCloseTo(53 + 67 * 0.4, within(1e-9));
        assertThat(projection.path("low").asDouble()).isCloseTo(53 + 67 * 0.2, within(1e-9));
        assertThat(projection.path("high").asDouble()).isCloseTo(53 + 67 * 0.6, within(1e-9));
        assertThat(projection.path("score").asDouble()).isCloseTo((79.8 - 40) / 40, within(1e-9));
        assertThat(results.at("/objectives/0/keyResults/0/current").asDouble()).isEqualTo(53);
        assertThat(results.at("/objectives/0/keyResults/1").has("projection")).isFalse();
    }

    @Test
    void a_log_of_check_ins_is_one_key_result() {
        TestWorkbook sheet = TestWorkbook.sheet("OKR")
                .line("Objective", "Key Result", "Start", "Current", "Target", "Cycle", "Last check-in");
        int[] values = {45, 47, 53};
        for (int i = 0; i < values.length; i++) {
            sheet.line("Faster", "Share on time", 40, values[i], 80, "H2 2026", LocalDate.of(2026, 10, 5 + 10 * i));
        }
        JsonNode results = run(sheet);
        assertThat(results.at("/objectives/0/keyResults")).hasSize(1);
        assertThat(results.at("/objectives/0/keyResults/0/projection/value").asDouble())
                .isCloseTo(53 + 67 * 0.4, within(1e-9));
    }

    @Test
    void the_period_that_is_running_counts_for_today_and_periods_to_come_do_not() {
        JsonNode results = run(TestWorkbook.sheet("OKR")
                .line("Objective", "Key Result", "Start", "Target", "Cycle", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1")
                .line("Faster", "Share on time", 40, 80, "2026", 43, 52.2, 58.4, 80)
                .line("", "Days to deliver", 12, 6, "2026", 11, 10, 9, 6));
        assertThat(results.at("/objectives/0/keyResults/0/current").asDouble()).isEqualTo(58.4);
        // 92 days to the end of September, 31 on to the day of the run, 61 to the end of the year: slopes 0.1, 15.4/123
        // and 0.2.
        assertThat(results.at("/objectives/0/keyResults/0/projection/value").asDouble())
                .isCloseTo(58.4 + 61 * 15.4 / 123, within(1e-9));
    }

    @Test
    void a_cycle_that_ends_too_late_and_weights_that_are_not_whole_are_said() {
        TestWorkbook sheet = TestWorkbook.sheet("OKR")
                .line("Objective", "Parent objective", "Key Result", "Start", "Current", "Target", "Weight", "Cycle")
                .line("Company", "", "Revenue", 0, 50, 100, 1, "H1 2026")
                .line("Team", "Company", "Calls", 0, 5, 10, "40%", "1. Halbjahr 2027")
                .line("Team", "Company", "Mails", 0, 5, 10, "40%", "1. Halbjahr 2027");
        assertThat(rules(run(sheet))).contains("cycle-against-parent", "weights-not-whole");
    }

    @Test
    void objectives_that_are_all_reached_asked_too_little() {
        JsonNode results = run(okrs().line("A", "a", "Ann", 0, 10, 10, 1, "Q3 2026", 1)
                .line("B", "b", "Ann", 0, 9.8, 10, 1, "Q3 2026", 1)
                .line("C", "c", "Bo", 0, 10, 10, 1, "Q3 2026", 1));
        assertThat(rules(results)).contains("sandbagging");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl|Doelstelling|Kernresultaat|Eigenaar|Startwaarde|Huidige waarde|Doelwaarde",
                "fr|Objectif|Résultat clé|Responsable|Valeur de départ|Valeur actuelle|Valeur cible",
                "de|Ziel|Schlüsselergebnis|Verantwortlich|Startwert|Aktueller Wert|Zielwert"
            })
    void the_sheet_is_known_in_every_language(String line) {
        String[] words = line.split("\\|", -1);
        TestWorkbook sheet = TestWorkbook.sheet("OKR")
                .line((Object[]) Arrays.copyOfRange(words, 1, 7))
                .line("A", "a", "Ann", 0, 5, 10)
                .line("B", "b", "Bo", 0, 9, 10);
        JsonNode results = run(sheet, "--lang", words[0]);
        assertThat(results.at("/objectives/0/score").asDouble()).isEqualTo(0.5);
        assertThat(results.path("faults")).isEmpty();
    }
}
