package io.portolan.sheet.method;

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

/** Checklists of a method, from a workbook to results.json; the day of the runs is 31 October 2026. */
final class MethodSheetTest {
    private static final LocalDate PAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate AHEAD = LocalDate.of(2027, 1, 31);

    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook sheet) {
        return Program.results(sheet.save(folder.resolve("method.xlsx")), folder.resolve("out"));
    }

    private static TestWorkbook checklist() {
        return TestWorkbook.sheet("Checklist")
                .line("Project", "Gate", "Artefact", "Compliant", "Weight", "Waiver", "Due date", "Approval date");
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

    @Test
    void compliance_counts_what_is_due_and_not_waived_by_weight() {
        JsonNode results = run(checklist()
                .line("Alpha", "RfP", "Business Case", "Yes", 2, "", PAST, PAST)
                .line("Alpha", "RfE", "Project Handbook", "Partially", 1, "", PAST, "")
                .line("Alpha", "RfE", "Work Plan", "No", 1, "", PAST, "")
                .line("Alpha", "RfC", "Project-End Report", "No", 5, "", AHEAD, "")
                .line("Alpha", "RfE", "Outsourcing Plan", "N/A", 1, "nothing bought", "", "")
                .line("Beta", "RfP", "Business Case", "Yes", 1, "", PAST, PAST.plusDays(9)));
        JsonNode alpha = Program.find(results.path("method"), "project", "Alpha");
        // (2 · 1 + 1 · ½ + 1 · 0) / 4
        assertThat(alpha.path("compliance").asDouble()).isCloseTo(0.625, within(1e-12));
        assertThat(alpha.path("due").asInt()).isEqualTo(3);
        assertThat(alpha.path("waived").asInt()).isEqualTo(1);
        assertThat(alpha.path("outstanding")).hasSize(2);
        assertThat(Program.find(results.path("method"), "project", "Beta")
                        .path("late")
                        .asInt())
                .isEqualTo(1);
        assertThat(cells(results, "artefact-overdue")).containsExactly("D3", "D4");
        assertThat(cells(results, "approved-late")).containsExactly("H7");
    }

    @Test
    void waivers_without_reason_and_lines_without_state_are_named() {
        JsonNode results = run(checklist()
                .line("Alpha", "RfP", "Business Case", "N/A", 1, "", PAST, "")
                .line("Alpha", "RfP", "Charter", "", 1, "", PAST, "")
                .line("Alpha", "RfE", "Work Plan", "Yes", 1, "", PAST, AHEAD));
        assertThat(cells(results, "waived-without-reason")).containsExactly("F2");
        assertThat(cells(results, "state-not-told")).containsExactly("D3");
        assertThat(cells(results, "completed-in-the-future")).containsExactly("H4");
    }
}
