package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules for portfolio lists, each from a workbook as people keep it to a finding at its cell in results.json. */
final class PortfolioRulesCasesTest {
    private static final String[] HEADER = {
        "Project ID",
        "Project name",
        "Sponsor",
        "Project manager",
        "Status",
        "Start date",
        "End date",
        "Actual start",
        "Forecast end",
        "Actual end",
        "Budget",
        "Spent",
        "EAC",
        "% complete",
        "RAG",
        "Depends on",
        "Last updated"
    };

    @TempDir
    private Path folder;

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    private static TestWorkbook list() {
        return TestWorkbook.sheet("Projects").line((Object[]) HEADER);
    }

    /** A sound project on 31 October 2026; the pairs of column letter and value that follow replace what is sound. */
    private static Object[] project(int number, Object... changes) {
        Object[] row = {
            "P" + number,
            List.of("Harbour lights", "Payroll renewal", "Tram depot", "Data centre exit")
                            .get(number % 4) + " " + number,
            "Ann Vos",
            "Bob Roy",
            "Open",
            day(2026, 1, 1),
            day(2027, 6, 30),
            day(2026, 1, 5),
            day(2027, 6, 30),
            "",
            1_000_000,
            520_000,
            1_010_000,
            54,
            "Green",
            "",
            day(2026, 10, 28)
        };
        for (int i = 0; i < changes.length; i += 2) {
            row[changes[i].toString().charAt(0) - 'A'] = changes[i + 1];
        }
        return row;
    }

    private JsonNode run(TestWorkbook sheet) {
        return Program.results(sheet.save(folder.resolve("list.xlsx")), folder.resolve("out"));
    }

    private List<String> findings(TestWorkbook sheet) {
        return StreamSupport.stream(run(sheet).path("findings").spliterator(), false)
                .map(finding -> finding.path("rule").asText() + " "
                        + finding.path("cell").asText())
                .toList();
    }

    @Test
    void a_sound_list_has_no_findings() {
        assertThat(findings(list().line(project(1)).line(project(2, "N", 53)).line(project(3))))
                .isEmpty();
    }

    @Test
    void dates_that_cannot_be_are_found() {
        List<String> found = findings(list().line(project(1))
                .line(project(2, "G", day(2025, 12, 1), "I", ""))
                .line(project(3, "J", day(2026, 12, 1), "E", "Closed", "N", 100))
                .line(project(4, "H", day(2026, 12, 1)))
                .line(project(5, "I", day(2026, 9, 30))));
        assertThat(found)
                .contains(
                        "end-before-start G3",
                        "actual-end-in-the-future J4",
                        "actual-start-in-the-future H5",
                        "forecast-in-the-past I6")
                .noneMatch(finding -> finding.endsWith("2"));
    }

    @Test
    void standing_and_progress_that_contradict_each_other_are_found() {
        List<String> found = findings(list().line(project(1))
                .line(project(2, "E", "Closed", "N", 100))
                .line(project(3, "E", "Closed", "N", 80, "J", day(2026, 9, 1)))
                .line(project(4, "N", 100))
                .line(project(5, "N", 120))
                .line(project(6, "N", -5)));
        assertThat(found)
                .contains(
                        "closed-without-end J3",
                        "closed-but-incomplete N4",
                        "complete-but-open E5",
                        "progress-out-of-range N6",
                        "progress-out-of-range N7")
                .doesNotContain("complete-but-open E6")
                .noneMatch(finding -> finding.endsWith("2"));
    }

    @Test
    void money_that_cannot_be_is_found() {
        List<String> found = findings(list().line(project(1, "I", day(2027, 7, 2)))
                .line(project(2, "L", 1_200_000, "M", ""))
                .line(project(3, "L", -20_000))
                .line(project(4, "K", 0))
                .line(project(5, "M", 400_000))
                .line(project(6, "K", "")));
        assertThat(found)
                .contains(
                        "spent-over-budget L3",
                        "negative-or-missing-budget L4",
                        "negative-or-missing-budget K5",
                        "estimate-below-spent M6",
                        "negative-or-missing-budget K7")
                .noneMatch(finding -> finding.endsWith("2"));
    }

    @Test
    void figures_that_fall_from_report_to_report_are_found() {
        TestWorkbook list = TestWorkbook.sheet("Reports")
                .line("Report date", "Project ID", "Project name", "Manager", "Budget", "Actual cost", "% complete")
                .line(day(2026, 9, 30), "P1", "Harbour lights", "Bob", 1_000, 400, 40)
                .line(day(2026, 9, 30), "P2", "Tram depot", "Eva", 2_000, 700, 30)
                .line(day(2026, 10, 31), "P1", "Harbour lights", "Bob", 1_000, 390, 35)
                .line(day(2026, 10, 31), "P2", "Tram depot", "Eva", 2_000, 900, 40);
        assertThat(findings(list)).containsExactly("spending-fell F4", "progress-fell G4");
    }

    @Test
    void projects_listed_twice_and_unknown_dependencies_are_found() {
        List<String> found = findings(list().line(project(1))
                .line(project(1, "B", "Quay walls"))
                .line(project(3, "B", "Payroll renewals 1"))
                .line(project(4, "P", "P3; P99")));
        assertThat(found).contains("duplicate-project A3", "duplicate-project B4", "unknown-dependency P5");
    }

    @Test
    void projects_that_wait_for_each_other_are_found_once() {
        List<String> found = findings(list().line(project(1, "P", "P2"))
                .line(project(2, "P", "P3"))
                .line(project(3, "P", "P4, P2"))
                .line(project(4))
                .line(project(5, "P", "P5")));
        assertThat(found).containsExactly("circular-dependency P3", "circular-dependency P6");
    }

    @Test
    void texts_among_numbers_and_dates_are_found_once_a_column() {
        List<String> found = findings(list().line(project(1))
                .line(project(2, "K", "€ 1,000,000", "G", "30/06/2027"))
                .line(project(3, "K", "$ 900,000", "G", "06/30/2027"))
                .line(project(5, "N", "54 %")));
        assertThat(found)
                .contains(
                        "number-stored-as-text K3",
                        "date-stored-as-text G3",
                        "mixed-currencies K4",
                        "mixed-date-orders G4");
    }
}
