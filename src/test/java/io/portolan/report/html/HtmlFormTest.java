package io.portolan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for the browser, as the whole program writes it. */
final class HtmlFormTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path folder;

    @Test
    void a_run_writes_one_page_that_needs_nothing_else() throws IOException {
        String page = page(SAMPLES);

        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
        assertThat(page).doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(");
        assertThat(all(page, "(?:src|href)=\"(https?:[^\"]*)\"")).isEmpty();
    }

    @Test
    void chapters_come_in_the_order_of_the_settings() throws IOException {
        assertThat(all(page(SAMPLES), "<section id=\"([^\"]*)\""))
                .containsExactly(
                        "overview",
                        "contradictions",
                        "risk-register",
                        "kpi-sheet",
                        "portfolio-list",
                        "actions",
                        "quality",
                        "methods");
        Path settings = Files.writeString(
                folder.resolve("own.properties"), "report.chapters = portfolio-list, risk-register\n");
        assertThat(all(page(SAMPLES, "--settings", settings.toString()), "<section id=\"([^\"]*)\""))
                .containsExactly(
                        "overview",
                        "portfolio-list",
                        "risk-register",
                        "contradictions",
                        "kpi-sheet",
                        "actions",
                        "quality",
                        "methods");
    }

    @Test
    void every_way_within_the_page_leads_somewhere_and_every_name_is_there_once() throws IOException {
        String page = page(SAMPLES);
        List<String> names = all(page, " id=\"([^\"]*)\"");

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).containsAll(all(page, "href=\"#([^\"]*)\""));
        assertThat(names)
                .containsAll(all(page, "aria-labelledby=\"([^\"]*)\"").stream()
                        .flatMap(ids -> Pattern.compile(" ").splitAsStream(ids))
                        .toList());
    }

    @Test
    void headings_skip_no_level_and_tables_have_names_and_heads() throws IOException {
        String page = page(SAMPLES);
        int last = 0;
        for (String level : all(page, "<h(\\d)")) {
            int next = Integer.parseInt(level);
            assertThat(next).isLessThanOrEqualTo(last + 1);
            last = next;
        }
        int tables = all(page, "(<table>)").size();
        assertThat(tables).isPositive();
        assertThat(all(page, "<table>\\s*(<caption id=\"[^\"]*\">)")).hasSize(tables);
        assertThat(all(page, "(<th(?! scope=)[ >])")).isEmpty();
    }

    @Test
    void every_chart_says_its_message_and_what_it_shows() throws IOException {
        String page = page(SAMPLES);
        List<String> charts = all(page, "(<svg )");

        assertThat(charts).isNotEmpty();
        assertThat(all(
                        page,
                        "<svg [^>]*role=\"img\"[^>]*><title id=\"[^\"]*\">([^<]+)</title><desc id=\"[^\"]*\">[^<]+<"))
                .hasSameSizeAs(charts);
    }

    @Test
    void what_a_workbook_says_is_text_and_never_a_part_of_the_page() throws IOException {
        Path register =
                Files.writeString(folder.resolve("<b>risks.csv"), """
                ID;Risk;Probability;Impact (€);Owner;Status
                R-1;<script>alert(1)</script>;140%;5000;<img src=x onerror=alert(1)>;open
                R-2;""" + "\"\"\"><svg onload=alert(1)>\"\"\"" + """
                ;20%;7000;& Co;open
                R-3;Permit comes late;30%;9000;Bo;open
                """);

        String page = page(register);

        assertThat(page).doesNotContain("<script", "<img", "<svg onload");
        assertThat(page).contains("&lt;b&gt;risks.csv").doesNotContain("<b>");
    }

    @ParameterizedTest
    @CsvSource({"en, Risks", "nl, Risico's", "fr, Risques", "de, Risiken"})
    void the_page_speaks_the_language_of_the_run(String language, String risks) throws IOException {
        String page = page(SAMPLES, "--lang", language);

        assertThat(page).contains("<html lang=\"" + language + "\">", ">" + risks.replace("'", "&#39;") + "<");
        Set<String> others = new HashSet<>(all(page, " lang=\"([a-z]+)\""));
        assertThat(others).containsExactly(language);
    }

    @Test
    void a_page_of_nothing_says_so_and_has_no_empty_tables() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.csv"), "Shopping;Shop\nmilk;corner\n");

        String page = page(notes);

        assertThat(page).contains("Nothing to mend was found").doesNotContain("id=\"methods\"");
        assertThat(all(page, "(<tbody>\\s*</tbody>)")).isEmpty();
    }

    @Test
    void where_there_are_no_headlines_the_findings_are_what_to_act_on() throws IOException {
        Path register = Files.writeString(
                folder.resolve("risks.csv"),
                "Risk ID;Risk;Probability;Cost impact;Owner;Status\n"
                        + "R-1;Because of frost, work may stop and cost money;20%;5000;;Open\n"
                        + "R-2;Because of strikes, work may stop and cost money;30%;7000;Bo;Open\n");

        String page = page(register);

        assertThat(page.substring(page.indexOf("<section id=\"actions\""), page.indexOf("<section id=\"quality\"")))
                .contains("R-1");
    }

    @Test
    void of_very_many_tables_the_largest_are_shown_and_the_rest_is_counted() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int i = 1; i <= 45; i++) {
            StringBuilder register = new StringBuilder("Risk ID;Risk;Probability;Cost impact;Owner;Status\n");
            for (int row = 1; row <= 2 + i % 3; row++) {
                register.append(
                        "R-" + i + "-" + row + ";Because of frost, work may stop and cost money;20%;5000;;Open\n");
            }
            Files.writeString(inbox.resolve("risks " + i + ".csv"), register);
        }

        String page = page(inbox);

        assertThat(all(page, "<article id=\"(risk-register-[^\"]*)\"")).hasSize(40);
        assertThat(page).contains("The 40 largest of 4");
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        assertThat(page(SAMPLES)).isEqualTo(page(SAMPLES, "--jobs", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr", "de"})
    void axe_finds_nothing_to_object_to(String language) throws Exception {
        Browser browser = Browser.in(folder);
        page(SAMPLES, "--lang", language);
        Path page = folder.resolve("out").resolve(HtmlForm.PORTFOLIO_REPORT);

        objections(browser.check(page, 1280));
        objections(browser.check(page, 390));
        objections(browser.check(page, 1280, "--blink-settings=preferredColorScheme=0"));
    }

    private static void objections(JsonNode told) {
        assertThat(told.path("checks").asInt()).isGreaterThan(20);
        assertThat(told.path("violations")).isEmpty();
    }

    private String page(Path input, String... options) throws IOException {
        Path out = folder.resolve("out");
        Program.run(input, out, options);
        return Files.readString(out.resolve(HtmlForm.PORTFOLIO_REPORT));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
