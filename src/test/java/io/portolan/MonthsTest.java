package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.cli.PortolanCommand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months of one PMO, one after the other, and what the report says of what changed. */
final class MonthsTest {
    @TempDir
    Path folder;

    /** A risk as a row of a register. */
    private static Object[] risk(
            String id, String what, double probability, double impact, String owner, String status) {
        return new Object[] {id, what, probability, impact, owner, status};
    }

    private static final Object[] RAIN = risk("R-1", "Heavy rain floods the tunnel", 0.2, 100_000, "Ann", "Open");
    private static final Object[] STRIKE = risk("R-2", "Strike at the crane supplier", 0.4, 50_000, "Bob", "Open");
    private static final Object[] PERMIT = risk("R-3", "Permit for night work comes late", 0.5, 80_000, "Cem", "Open");

    private void register(String name, Object[]... risks) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        TestWorkbook.sheet("Risk Register")
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .lines(List.of(risks))
                .save(folder.resolve("in").resolve(name));
    }

    private void projects(String name, Object[]... projects) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        TestWorkbook.sheet("Projects")
                .line("Project ID", "Project name", "Manager", "Budget", "Actual cost", "% complete", "RAG")
                .lines(List.of(projects))
                .save(folder.resolve("in").resolve(name));
    }

    private JsonNode run(String period, String... options) throws IOException {
        Path out = folder.resolve("out-" + period);
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                folder.resolve("in").toString(),
                "--out",
                out.toString(),
                "--period",
                period,
                "--history",
                folder.resolve("history").toString()));
        arguments.addAll(options.length > 0 ? List.of(options) : List.of("--lang", "en"));
        assertThat(PortolanCommand.execute(arguments.toArray(String[]::new))).isZero();
        return Program.read(out);
    }

    /** What the page "What changed" of a month's report says, line by line; none when there is no such page. */
    private List<String> page(String period) throws IOException {
        Path report = folder.resolve("out-" + period).resolve("portfolio-report.xlsx");
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheet("What changed");
            if (sheet == null) {
                return lines;
            }
            for (Row row : sheet) {
                StringBuilder line = new StringBuilder();
                for (Cell cell : row) {
                    line.append(cell.toString().isEmpty() ? "" : cell + " | ");
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static JsonNode risk(JsonNode changes, String id) {
        return Program.find(changes.path("risks"), "id", id);
    }

    @Test
    void the_first_month_has_nothing_to_compare_with_and_no_empty_page() throws IOException {
        register("risks.xlsx", RAIN, STRIKE);
        assertThat(run("2026-09").has("changes")).isFalse();
        assertThat(page("2026-09")).isEmpty();
    }

    @Test
    void the_second_month_says_what_is_new_closed_and_worse() throws IOException {
        register("risks.xlsx", RAIN, STRIKE);
        run("2026-09");
        register(
                "risks.xlsx",
                risk("R-1", "Heavy rain floods the tunnel", 0.3, 100_000, "Ann", "Open"),
                risk("R-2", "Strike at the crane supplier", 0.4, 50_000, "Bob", "Closed"),
                PERMIT);
        JsonNode results = run("2026-10").path("changes").path(0);
        assertThat(risk(results, "R-1").path("change").asText()).isEqualTo("worsened");
        assertThat(risk(results, "R-2").path("change").asText()).isEqualTo("closed");
        assertThat(risk(results, "R-3").path("change").asText()).isEqualTo("new");
        assertThat(page("2026-10").toString())
                .contains("Since September 2026: P80 of risks.xlsx from", "new risks 1, closed or gone 1, worse 1")
                .contains("new | R-3 Permit for night work comes late | 40000.0 | Cem | risks.xlsx")
                .contains("closed | R-2 Strike at the crane supplier | 20000.0 | closed | Bob | risks.xlsx");
    }

    @Test
    void the_bridge_leads_from_the_exposure_of_then_to_that_of_now() throws IOException {
        register("risks.xlsx", RAIN, STRIKE);
        JsonNode before = run("2026-09").path("registers").path(0).path("exposure");
        register("risks.xlsx", risk("R-1", "Heavy rain floods the tunnel", 0.3, 120_000, "Ann", "Open"), PERMIT);
        JsonNode results = run("2026-10");
        JsonNode bridge = results.path("changes").path(0).path("registers").path(0);
        assertThat(bridge.path("before").asDouble())
                .isEqualTo(before.path("p80").asDouble());
        double steps = bridge.path("new").asDouble()
                - bridge.path("closed").asDouble()
                + bridge.path("grown").asDouble()
                - bridge.path("shrunk").asDouble();
        assertThat(bridge.path("before").asDouble() + steps)
                .isCloseTo(
                        results.path("registers")
                                .path(0)
                                .path("exposure")
                                .path("p80")
                                .asDouble(),
                        within(1.0));
    }

    @Test
    void a_register_that_was_numbered_anew_is_the_same_and_says_so() throws IOException {
        register("risks.xlsx", RAIN, STRIKE, PERMIT);
        run("2026-09");
        register(
                "risks.xlsx",
                risk("A-07", "Heavy rain floods the tunnel", 0.2, 100_000, "Ann", "Open"),
                risk("A-08", "Strike at crane supplier", 0.6, 50_000, "Bob", "Open"),
                risk("A-09", "Permit for night work comes late", 0.5, 80_000, "Cem", "Open"));
        JsonNode found = run("2026-10").path("changes").path(0);
        JsonNode changes = found.path("risks");
        assertThat(changes).hasSize(1);
        assertThat(changes.path(0).path("matchedBy").asText()).isEqualTo("text");
        assertThat(changes.path(0).path("before").path("id").asText()).isEqualTo("R-2");
        assertThat(found.path("matchedByText")).hasSize(3);
        assertThat(page("2026-10").toString())
                .contains("\"R-2 Strike at the crane supplier\" as \"A-08 Strike at crane supplier\"");
    }

    @Test
    void a_renamed_project_with_its_id_is_the_same() throws IOException {
        projects("portfolio.xlsx", new Object[] {"P-1", "Website", "Ann", 100_000, 40_000, 0.5, "Green"}, new Object[] {
            "P-2", "Depot", "Bob", 200_000, 90_000, 0.5, "Green"
        });
        run("2026-09");
        projects(
                "portfolio.xlsx",
                new Object[] {"P-1", "Customer portal", "Ann", 100_000, 90_000, 0.5, "Red"},
                new Object[] {"P-3", "Garage", "Bob", 200_000, 90_000, 0.5, "Green"});
        JsonNode changes = run("2026-10").path("changes").path(0).path("projects");
        JsonNode portal = Program.find(changes, "id", "P-1");
        assertThat(portal.path("change").asText()).isEqualTo("worsened");
        assertThat(portal.path("before").path("title").asText()).isEqualTo("Website");
        assertThat(Program.find(changes, "id", "P-2").path("change").asText()).isEqualTo("gone");
        assertThat(Program.find(changes, "id", "P-3").path("change").asText()).isEqualTo("new");
    }

    @Test
    void a_missing_month_is_bridged_and_a_missing_workbook_closes_no_risk() throws IOException {
        register("risks.xlsx", RAIN, STRIKE);
        register("other.xlsx", PERMIT);
        run("2026-08");
        register("risks.xlsx", RAIN);
        Files.delete(folder.resolve("in").resolve("other.xlsx"));
        JsonNode changes = run("2026-10").path("changes").path(0);
        assertThat(changes.path("since").path(0).asText()).isEqualTo("2026-08");
        assertThat(changes.path("risks")).hasSize(1);
        assertThat(changes.path("risks").path(0).path("change").asText()).isEqualTo("gone");
        assertThat(changes.path("notHandedIn").path(0).path("file").asText()).isEqualTo("other.xlsx");
        assertThat(page("2026-10").toString()).contains("other.xlsx (August 2026)");
        register("other.xlsx", PERMIT);
        JsonNode again = run("2026-11").path("changes").path(0);
        assertThat(again.path("risks"))
                .as("each workbook against the month in which it came last")
                .isEmpty();
        assertThat(page("2026-11").toString()).contains("Nothing changed since October 2026");
    }

    @Test
    void a_workbook_with_the_month_in_its_name_is_the_same() throws IOException {
        register("Risks September 2026.xlsx", RAIN, STRIKE);
        run("2026-09");
        Files.delete(folder.resolve("in").resolve("Risks September 2026.xlsx"));
        register("Risks October 2026.xlsx", RAIN, PERMIT);
        JsonNode changes = run("2026-10").path("changes").path(0);
        assertThat(changes.path("notHandedIn")).isEmpty();
        assertThat(risk(changes, "R-2").path("change").asText()).isEqualTo("gone");
        assertThat(risk(changes, "R-3").path("change").asText()).isEqualTo("new");
    }

    @Test
    void a_correction_of_an_old_month_counts_in_the_next() throws IOException {
        register("risks.xlsx", RAIN);
        run("2026-09");
        register("risks.xlsx", RAIN, STRIKE);
        run("2026-09");
        JsonNode changes = run("2026-10").path("changes").path(0);
        assertThat(changes.path("risks")).isEmpty();
        JsonNode same = run("2026-10").path("changes").path(0);
        assertThat(same).isEqualTo(changes);
    }

    @Test
    void a_register_that_is_not_recognised_any_more_closes_no_risk() throws IOException {
        register("risks.xlsx", RAIN, STRIKE);
        register("other.xlsx", RAIN);
        run("2026-09");
        TestWorkbook.sheet("Letter").line("Dear all").save(folder.resolve("in").resolve("risks.xlsx"));
        JsonNode changes = run("2026-10").path("changes").path(0);
        assertThat(changes.path("risks")).isEmpty();
        assertThat(changes.path("notRead").path(0).asText()).isEqualTo("risks.xlsx");
    }

    private void indicator(int months, double last) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        TestWorkbook sheet = TestWorkbook.sheet("KPI").line("KPI", "Month", "Value", "Target");
        for (int i = 0; i < months; i++) {
            YearMonth month = YearMonth.of(2025, 1).plusMonths(i);
            sheet.line("Customer complaints", month.atDay(1), i == months - 1 ? last : 20 + i * 7 % 5, 30);
        }
        sheet.save(folder.resolve("in").resolve("kpi.xlsx"));
    }

    @Test
    void an_indicator_that_became_a_concern_is_told() throws IOException {
        indicator(21, 22);
        run("2026-09");
        indicator(22, 45);
        JsonNode kpi = run("2026-10").path("changes").path(0).path("kpis").path(0);
        assertThat(kpi.path("change").asText()).isEqualTo("worsened");
        assertThat(kpi.path("before").path("variation").asText()).isEqualTo("common-cause");
        assertThat(kpi.path("after").path("variation").asText()).isEqualTo("concern");
        assertThat(page("2026-10").toString())
                .contains("worse | Customer complaints | ")
                .contains("concern");
    }

    @Test
    void the_order_in_which_months_are_run_does_not_matter() throws IOException {
        String inOrder = exported(List.of(0, 1, 2));
        assertThat(exported(List.of(2, 0, 1, 0))).isEqualTo(inOrder);
        assertThat(exported(List.of(1, 1, 2, 0))).isEqualTo(inOrder);
    }

    private String exported(List<Integer> order) throws IOException {
        Files.deleteIfExists(folder.resolve("history.mv.db"));
        for (int month : order) {
            Path kept = folder.resolve("kept-" + month);
            if (Files.notExists(kept)) {
                register("risks.xlsx", RAIN, risk("R-2", "Strike", 0.1 + month / 10.0, 1000, "Bob", "Open"));
                Files.copy(folder.resolve("in").resolve("risks.xlsx"), kept);
            }
            Files.copy(kept, folder.resolve("in").resolve("risks.xlsx"), StandardCopyOption.REPLACE_EXISTING);
            run("2026-0" + (7 + month));
        }
        Path export = folder.resolve("export.json");
        assertThat(PortolanCommand.execute(
                        "history",
                        "export",
                        export.toString(),
                        "--history",
                        folder.resolve("history").toString()))
                .isZero();
        return Files.readString(export);
    }

    @Test
    void the_page_speaks_the_language_of_the_run() throws IOException {
        register("risks.xlsx", RAIN, STRIKE);
        projects("portfolio.xlsx", new Object[] {"P-1", "Website", "Ann", 100_000, 40_000, 0.5, "Green"});
        run("2026-09");
        register("risks.xlsx", RAIN, PERMIT);
        projects("portfolio.xlsx", new Object[] {"P-1", "Website", "Ann", 100_000, 90_000, 0.5, "Red"});
        for (List<String> said : List.of(
                List.of("nl", "Sinds september 2026: P80", "niet meer vermeld"),
                List.of("fr", "Depuis septembre 2026 : P80", "ne figure plus"),
                List.of("de", "Seit September 2026: P80", "nicht mehr aufgeführt"))) {
            run("2026-10", "--lang", said.get(0));
            assertThat(all("2026-10")).contains(said.get(1), said.get(2));
        }
    }

    private String all(String period) throws IOException {
        StringBuilder text = new StringBuilder();
        Path report = folder.resolve("out-" + period).resolve("portfolio-report.xlsx");
        try (InputStream in = Files.newInputStream(report);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(text::append);
                }
            }
        }
        return text.toString();
    }
}
