package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.cli.PortolanCommand;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which day a portfolio list speaks for when the run names none, and which amounts may be added up. */
final class PortfolioDayTest {
    @TempDir
    private Path folder;

    private JsonNode run(TestWorkbook sheet) {
        Path file = sheet.save(folder.resolve("list.xlsx"));
        Path out = folder.resolve("out");
        PortolanCommand.execute("run", file.toString(), "--out", out.toString());
        return Program.read(out);
    }

    private static TestWorkbook panel() {
        TestWorkbook sheet = TestWorkbook.sheet("Reports")
                .line("Date Reported As Of", "PID", "Project Name", "Managing Agency", "Budget", "Forecast Completion");
        for (int month = 1; month <= 12; month++) {
            for (int project = 1; project <= 8; project++) {
                sheet.line(
                        LocalDate.of(2018, month, 1),
                        100 + project,
                        "Pumping station of district " + (char) ('A' + project),
                        "DEP",
                        1_000 * project + month,
                        LocalDate.of(2018 + project, 6, month < 6 ? 30 : 29));
            }
        }
        return sheet;
    }

    @Test
    void a_list_of_many_report_dates_is_judged_at_the_latest_report_of_each_project() {
        JsonNode results = run(panel());
        JsonNode portfolio = results.path("portfolio").path(0);
        assertThat(portfolio.path("asOf").asText()).isEqualTo("2018-12-01");
        assertThat(portfolio.path("timeliness").asText()).isEqualTo("listed");
        assertThat(portfolio.path("projects").asInt()).isEqualTo(8);
        assertThat(portfolio.path("budget").asDouble()).isCloseTo(36_000 + 8 * 12, within(1e-9));
        assertThat(results.path("projects")).hasSize(8);
        assertThat(results.path("findings")).isEmpty();
    }

    @Test
    void a_date_that_slips_from_report_to_report_is_judged_against_the_first_and_lands_later() {
        TestWorkbook sheet = TestWorkbook.sheet("Reports")
                .line("Report date", "Project ID", "Project name", "Manager", "Forecast end", "EAC");
        for (int month = 0; month < 6; month++) {
            LocalDate report = LocalDate.of(2018, 1, 1).plusDays(30L * month);
            sheet.line(
                    report,
                    "P1",
                    "Tram depot",
                    "Ann",
                    LocalDate.of(2019, 1, 1).plusDays(15L * month),
                    1_000 + 40 * month);
            sheet.line(report, "P2", "Quay walls", "Bob", LocalDate.of(2019, 6, 1), 500);
        }
        JsonNode projects = run(sheet).path("projects");
        JsonNode slipping = Program.find(projects, "id", "P1");
        JsonNode drift = slipping.path("drift");
        assertThat(drift.path("reports").asInt()).isEqualTo(6);
        assertThat(drift.path("moves").asInt()).isEqualTo(5);
        assertThat(drift.path("slipDays").asInt()).isEqualTo(75);
        assertThat(drift.path("slope").asDouble()).isCloseTo(0.5, within(1e-12));
        assertThat(drift.path("costGrowth").asDouble()).isCloseTo(0.2, within(1e-12));
        // half a day a day: 290 days from the last report to the last forecast, and as many again
        assertThat(drift.path("landing").asText())
                .isEqualTo(LocalDate.of(2019, 1, 1).plusDays(75 + 290).toString());
        assertThat(slipping.path("rag").path("computed").asText()).isEqualTo("red");
        assertThat(Program.find(projects, "id", "P2")
                        .path("rag")
                        .path("computed")
                        .asText())
                .isEqualTo("green");
    }

    private static TestWorkbook old(String heading, Object year) {
        TestWorkbook sheet =
                TestWorkbook.sheet("Projects").line("Project", "Department", "RAG", "Start date", "End date", heading);
        for (int i = 0; i < 9; i++) {
            sheet.line(
                    "Bridge over river " + (char) ('A' + i),
                    "Roads",
                    "Green",
                    LocalDate.of(2012, 1, 1),
                    LocalDate.of(2015 + i / 6, 3, 31),
                    year);
        }
        return sheet;
    }

    @Test
    void the_one_year_of_a_list_is_its_day() {
        JsonNode portfolio = run(old("Year", 2014)).path("portfolio").path(0);
        assertThat(portfolio.path("asOf").asText()).isEqualTo("2014-12-31");
        assertThat(portfolio.path("classes").path("watermelon").asInt()).isZero();
    }

    @Test
    void an_old_list_that_names_no_day_is_asked_for_it_and_has_no_watermelons() {
        JsonNode results = run(old("Remark", "as planned"));
        JsonNode portfolio = results.path("portfolio").path(0);
        assertThat(portfolio.path("timeliness").asText()).isEqualTo("bygone");
        assertThat(portfolio.path("classes").path("watermelon").asInt()).isZero();
        assertThat(results.path("findings")).hasSize(1);
        assertThat(results.path("findings").path(0).path("rule").asText()).isEqualTo("list-without-its-day");
        assertThat(results.path("findings").path(0).path("cell").asText()).isEqualTo("E2");
    }

    @Test
    void amounts_in_several_currencies_are_not_added_up() {
        JsonNode portfolio = run(TestWorkbook.sheet("Projects")
                        .line("Project ID", "Project name", "Project manager", "Budget", "Currency", "Spent")
                        .line("P1", "Harbour lights", "Ann", 1_000, "EUR", 500)
                        .line("P2", "Tram depot", "Bob", 2_000, "USD", 700)
                        .line("P3", "Payroll renewal", "Eva", "TBD", "EUR", "Exempt"))
                .path("portfolio")
                .path(0);
        assertThat(portfolio.path("currencies").path(0).asText()).isEqualTo("EUR");
        assertThat(portfolio.path("currencies").path(1).asText()).isEqualTo("USD");
        assertThat(portfolio.has("budget")).isFalse();
        assertThat(portfolio.has("spent")).isFalse();
    }

    @Test
    void texts_instead_of_amounts_are_missing_and_not_zero() {
        JsonNode results = run(TestWorkbook.sheet("Projects")
                .line("Project ID", "Project name", "Project manager", "Budget", "Spent", "% complete")
                .line("P1", "Harbour lights", "Ann", 1_000, 500, 50)
                .line("P2", "Tram depot", "Bob", "TBD", 700, 30)
                .line("P3", "Payroll renewal", "Eva", "Exempt under Section 43", "n/a", 40));
        assertThat(results.path("portfolio").path(0).path("budget").asDouble()).isEqualTo(1_000);
        assertThat(results.path("portfolio").path(0).path("spent").asDouble()).isEqualTo(1_200);
        JsonNode exempt = Program.find(results.path("projects"), "id", "P3");
        assertThat(exempt.has("bac")).isFalse();
        assertThat(exempt.has("cpi")).isFalse();
    }
}
