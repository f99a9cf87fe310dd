package io.portolan.sheet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board asks of a register, from a workbook to results.json, and what wrong input gives instead of a decorative number. */
class BoardQuestionsTest {
    @TempDir
    private Path folder;

    private static final Object[] HEADER = {
        "Risk ID", "Risk", "Probability", "Minimum", "Most likely", "Maximum", "Status"
    };

    private JsonNode results(TestWorkbook sheet, String name) {
        return Program.results(sheet.save(folder.resolve(name + ".xlsx")), folder.resolve("out-" + name));
    }

    private static Object[] risk(String id, Object p, Object low, Object mode, Object high) {
        return new Object[] {
            id, "Because of a cause, " + id + " may happen, leading to cost", p, low, mode, high, "Open"
        };
    }

    private static boolean tells(JsonNode results, String rule, String subject) {
        for (JsonNode finding : results.path("findings")) {
            if (finding.path("rule").asText().equals(rule)
                    && finding.path("subject").asText().equals(subject)) {
                return true;
            }
        }
        return false;
    }

    /** R14: GAO-20-195G table 12 with a latent correlation of 0.3 and 0.6 and comonotone; by quadrature in SciPy (methods/risk.md). */
    @Test
    void the_aircraft_of_gao_with_shared_causes_needs_more() {
        double[][] lines = {
            {17955, 19645, 21785},
            {8500, 10553, 13000},
            {4000, 4306, 5100},
            {4100, 4305, 4650},
            {550, 600, 650},
            {32300, 35547, 52500},
            {1950, 2136, 2600}
        };
        TestWorkbook sheet = TestWorkbook.sheet("Risk Register")
                .line("Risk ID", "Risk", "Probability", "Minimum", "Most likely", "Maximum", "Status", "Distribution");
        for (int i = 0; i < lines.length; i++) {
            sheet.line(
                    "L" + i,
                    "Because prices move, line " + i + " may cost more than planned",
                    1,
                    lines[i][0],
                    lines[i][1],
                    lines[i][2],
                    "Open",
                    "Triangular");
        }
        JsonNode cases = results(sheet, "gao").path("registers").path(0).path("dependence");
        assertThat(cases.path(0).path("p80").asDouble()).isCloseTo(87_030.83, within(0.5));
        assertThat(cases.path(0).path("sd").asDouble()).isCloseTo(5_279.2134, within(0.05));
        assertThat(cases.path(1).path("p80").asDouble()).isCloseTo(87_594.58, within(0.5));
        assertThat(cases.path(2).path("p80").asDouble()).isCloseTo(88_354.80, within(0.01));
    }

    @Test
    void the_money_held_is_found_and_told_what_it_covers() {
        TestWorkbook sheet = TestWorkbook.sheet("Risk Register")
                .line("Contingency held", 150)
                .line()
                .line(HEADER)
                .line(risk("A", 0.5, 100, 100, 100))
                .line(risk("B", 0.5, 200, 200, 200));
        JsonNode reserve = results(sheet, "held").path("registers").path(0).path("reserve");
        assertThat(reserve.path("amount").asDouble()).isEqualTo(150);
        assertThat(reserve.path("sufficesWith").asDouble()).isCloseTo(0.5, within(1e-9));
        assertThat(reserve.path("gapToP80").asDouble()).isCloseTo(150, within(1e-6));
    }

    /** By hand: without A the sum is 200 with p = 0.5, so P80 falls from 300 to 200. */
    @Test
    void responses_are_priced_by_what_they_take_off_p80() {
        TestWorkbook sheet = TestWorkbook.sheet("Risk Register")
                .line(
                        "Risk ID",
                        "Risk",
                        "Probability",
                        "Cost impact",
                        "Mitigation",
                        "Mitigation cost",
                        "Residual probability",
                        "Status")
                .line(
                        "A",
                        "Because of frost, pipes may burst, leading to repairs",
                        .5,
                        100,
                        "Insulate pipes",
                        20,
                        0,
                        "Open")
                .line(
                        "B",
                        "Due to a strike, ships may wait, leading to hire cost",
                        .5,
                        200,
                        "Second port",
                        30,
                        .5,
                        "Open");
        JsonNode responses =
                results(sheet, "responses").path("registers").path(0).path("responses");
        assertThat(responses.path("p80Afterwards").asDouble()).isCloseTo(200, within(1e-6));
        assertThat(responses.path("bought").path(0).path("id").asText()).isEqualTo("A");
        assertThat(responses.path("bought").path(0).path("p80SavedPerCost").asDouble())
                .isCloseTo(5, within(1e-6));
        assertThat(responses.path("bought").path(1).path("p80Saved").asDouble()).isCloseTo(0, within(1e-6));
    }

    @Test
    void impossible_and_unreadable_figures_are_findings_and_do_not_count() {
        TestWorkbook sheet = TestWorkbook.sheet("Risk Register")
                .line(HEADER)
                .line(risk("FINE", .2, 10, 20, 40))
                .line(risk("ALSO", .3, 12, 25, 45))
                .line(risk("MORE", 1.4, 10, 20, 40))
                .line(risk("WORDS", "likely-ish", 10, 20, 40))
                .line(risk("TURNED", .2, 40, 20, 10));
        JsonNode results = results(sheet, "wrong");
        assertThat(tells(results, "probability-out-of-range", "MORE")).isTrue();
        assertThat(tells(results, "probability-missing", "WORDS")).isTrue();
        assertThat(tells(results, "inverted-range", "TURNED")).isTrue();
        assertThat(results.path("registers").path(0).path("quantified").asInt()).isEqualTo(2);
    }

    @Test
    void thousands_among_units_are_told() {
        TestWorkbook sheet = TestWorkbook.sheet("Risk Register").line(HEADER);
        for (int i = 0; i < 8; i++) {
            sheet.line(risk("R" + i, .1 + .05 * i, 1_000 + i, 2_000 + 3 * i, 5_000 + 7 * i));
        }
        sheet.line(risk("HUGE", .2, 1_000_000, 2_000_000, 5_000_000));
        assertThat(tells(results(sheet, "thousands"), "impact-magnitude-outlier", "HUGE"))
                .isTrue();
    }

    @Test
    void a_register_of_one_risk_has_its_own_law_and_none_of_zeros_has_a_total_of_zero() {
        JsonNode one = results(TestWorkbook.sheet("Risk Register").line(HEADER).line(risk("A", 1, 10, 20, 60)), "one")
                .path("registers")
                .path(0);
        assertThat(one.path("exposure").path("mean").asDouble()).isCloseTo(25, within(1e-9));
        JsonNode zero = results(
                        TestWorkbook.sheet("Risk Register")
                                .line(HEADER)
                                .line(risk("A", 0, 0, 0, 0))
                                .line(risk("B", 0, 0, 0, 0)),
                        "zero")
                .path("registers")
                .path(0);
        assertThat(zero.path("exposure").path("p80").asDouble()).isZero();
    }

    @Test
    void a_register_in_which_all_is_closed_says_so_instead_of_a_total() {
        Object[] row = risk("A", .2, 10, 20, 40);
        row[6] = "Closed";
        Object[] other = risk("B", .3, 10, 20, 40);
        other[6] = "Closed";
        JsonNode closed = results(
                        TestWorkbook.sheet("Risk Register")
                                .line(HEADER)
                                .line(row)
                                .line(other),
                        "closed")
                .path("registers")
                .path(0);
        assertThat(closed.path("exposure").isMissingNode()).isTrue();
        assertThat(closed.path("reason").asText()).contains("closed");
    }
}
