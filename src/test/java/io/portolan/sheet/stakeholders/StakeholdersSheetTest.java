package io.portolan.sheet.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of stakeholders, from a workbook to results.json; the day of the runs is 31 October 2026. */
final class StakeholdersSheetTest {
    private static final Object[] HEADINGS = {
        "Stakeholder",
        "Role",
        "Power",
        "Interest",
        "Current engagement",
        "Desired engagement",
        "Strategy",
        "Frequency",
        "Last contact"
    };

    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook sheet) {
        return Program.results(sheet.save(folder.resolve("people.xlsx")), folder.resolve("out"));
    }

    private static TestWorkbook register() {
        return TestWorkbook.sheet("Stakeholders").line(HEADINGS);
    }

    private static List<String> cells(JsonNode results, String rule) {
        List<String> cells = new ArrayList<>();
        results.path("findings").forEach(finding -> {
            if (finding.path("rule").asText().equals(rule)) {
                cells.add(finding.path("cell").asText());
            }
        });
        return cells;
    }

    // methods/portfolio.md C17: 5 · 4 / 25 · 2 = 1.6; from unaware the gap is 3 + 1, so 3.2
    @Test
    void the_priority_is_power_times_interest_times_gap() {
        JsonNode results = run(register()
                .line(
                        "Finance",
                        "Director",
                        5,
                        4,
                        "Resistant",
                        "Supportive",
                        "Talk",
                        "Monthly",
                        LocalDate.of(2026, 10, 20))
                .line(
                        "Works council",
                        "Chair",
                        5,
                        4,
                        "Unaware",
                        "Supportive",
                        "Talk",
                        "Monthly",
                        LocalDate.of(2026, 10, 20))
                .line("IT", "Head", 2, 2, "Leading", "Supportive", "", "Weekly", LocalDate.of(2026, 10, 29)));
        JsonNode finance = Program.find(results.path("stakeholders"), "name", "Finance");
        assertThat(finance.path("gap").asInt()).isEqualTo(2);
        assertThat(finance.path("priority").asDouble()).isCloseTo(1.6, within(1e-12));
        assertThat(finance.path("quadrant").asText()).isEqualTo("manage");
        JsonNode council = Program.find(results.path("stakeholders"), "name", "Works council");
        assertThat(council.path("gap").asInt()).isEqualTo(4);
        assertThat(council.path("priority").asDouble()).isCloseTo(3.2, within(1e-12));
        JsonNode it = Program.find(results.path("stakeholders"), "name", "IT");
        assertThat(it.path("gap").asInt()).isEqualTo(-1);
        assertThat(it.path("priority").asDouble()).isZero();
        assertThat(it.path("speakTo").asBoolean()).isFalse();
        assertThat(cells(results, "powerful-and-against")).containsExactly("C2", "C3");
    }

    @Test
    void words_and_gaps_of_a_dutch_register_are_read() {
        JsonNode results = run(TestWorkbook.sheet("Belanghebbenden")
                .line(
                        "Belanghebbende",
                        "Macht",
                        "Belang",
                        "Huidige betrokkenheid",
                        "Gewenste betrokkenheid",
                        "Strategie")
                .line("Financiën", "Hoog", "Hoog", "Neutraal", "Voorstander", "")
                .line("Gebruikers", "Laag", "Hoog", "Voorstander", "Voorstander", "Nieuwsbrief"));
        assertThat(results.path("stakeholders")).hasSize(2);
        assertThat(results.at("/stakeholders/0/gap").asInt()).isEqualTo(1);
        assertThat(results.at("/stakeholders/1/quadrant").asText()).isEqualTo("inform");
        assertThat(cells(results, "gap-without-action")).containsExactly("F2");
    }

    @Test
    void what_is_missing_late_or_off_the_scale_is_named() {
        JsonNode results = run(register()
                .line("A", "x", 3, 3, "Neutral", "", "Talk", "Monthly", LocalDate.of(2026, 6, 1))
                .line("B", "x", 40, "much", "Neutral", "Neutral", "Talk", "Monthly", LocalDate.of(2026, 10, 1)));
        assertThat(cells(results, "desired-missing")).containsExactly("F2");
        assertThat(cells(results, "contact-overdue")).containsExactly("I2");
        assertThat(cells(results, "level-not-on-scale")).containsExactly("C3", "D3");
        assertThat(results.at("/stakeholders/0").has("gap")).isFalse();
        assertThat(results.at("/stakeholders/1").has("quadrant")).isFalse();
    }
}
