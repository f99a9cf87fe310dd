package io.portolan.sheet.kpi;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import io.portolan.statistics.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Control charts as the settings want them, from a workbook to results.json. Limits of NHSRplotthedots 0.2.2 (methods/kpi.md, case 4). */
final class ChartingBySettingsTest {
    private static final String BASE = "50 52 49 51 48 53 50 47 52 49 51 50 ";

    private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

    @TempDir
    Path folder;

    private JsonNode kpi(String values, String settings) throws IOException {
        double[] y = numbers(values);
        TestWorkbook sheet = TestWorkbook.sheet("KPIs").line("Week", "Queue length");
        IntStream.range(0, y.length).forEach(i -> sheet.line(String.format("2026-W%02d", i + 1), y[i]));
        return run(sheet, settings).at("/kpis/0");
    }

    private JsonNode run(TestWorkbook sheet, String settings) throws IOException {
        Path file = Files.writeString(folder.resolve("own.properties"), settings);
        Path book = sheet.save(folder.resolve("kpis.xlsx"));
        return Program.results(book, folder.resolve("out"), "--settings", file.toString());
    }

    private static void limits(JsonNode kpi, double lower, double centre, double upper) {
        assertThat(kpi.path("lower").asDouble()).isCloseTo(lower, within(1e-6));
        assertThat(kpi.path("centre").asDouble()).isCloseTo(centre, within(1e-6));
        assertThat(kpi.path("upper").asDouble()).isCloseTo(upper, within(1e-6));
    }

    private static List<String> rules(JsonNode kpi) {
        return kpi.path("signals").findValuesAsText("rule");
    }

    @Test
    void limits_that_are_frozen_stay_those_of_the_first_values() throws IOException {
        JsonNode kpi = kpi(BASE + "56 51 56.5 50 49", "kpi.freeze = 12");
        limits(kpi, 42.428485, 50.166667, 57.904848);
        assertThat(rules(kpi)).containsExactly("two-of-three");
    }

    @Test
    void limits_begin_anew_where_it_is_stated() throws IOException {
        JsonNode kpi = kpi(BASE + "60 62 59 61 58 63 60 57 62 59 61 60", "kpi.rebase = 2026-W13");
        limits(kpi, 52.428485, 60.166667, 67.904848);
        assertThat(kpi.at("/baselines/0/upper").asDouble()).isCloseTo(57.904848, within(1e-6));
        assertThat(rules(kpi)).isEmpty();
    }

    @Test
    void a_period_in_the_settings_that_no_indicator_has_is_named_on_the_page() throws IOException {
        kpi(BASE, "kpi.rebase = 2026-W31\nkpi.ghosts = Queue length@2026-W04; Queue lenght@2026-W05");
        String page = page();
        assertThat(page).contains("no indicator of this sheet has: 2026-W31; Queue lenght@2026-W05.");
        assertThat(page).doesNotContain("Queue length@2026-W04");
    }

    private String page() throws IOException {
        StringBuilder texts = new StringBuilder();
        try (var book = WorkbookFactory.create(
                folder.resolve("out").resolve("kpis.annotated.xlsx").toFile())) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> texts.append(FORMATTER.formatCellValue(cell)).append('\n'))));
        }
        return texts.toString();
    }

    @Test
    void a_ghosted_value_is_left_out_of_limits_and_signals() throws IOException {
        JsonNode plain = kpi(BASE + "50 51 70 49 50", "kpi.screen = off");
        JsonNode ghosted = kpi(BASE + "50 51 70 49 50", "kpi.screen = off\nkpi.ghosts = Queue length@2026-W15");
        assertThat(rules(plain)).contains("outside");
        assertThat(rules(ghosted)).isEmpty();
        assertThat(ghosted.path("upper").asDouble())
                .isLessThan(plain.path("upper").asDouble());
    }

    @Test
    void western_electric_finds_the_eighth_value_on_one_side() throws IOException {
        String values = BASE + "51.5 52 51.6 52.5 51.8 52.2 51.9 52";
        assertThat(rules(kpi(values, "kpi.rules = western-electric"))).contains("run");
        assertThat(rules(kpi(values, "kpi.rules = nelson"))).doesNotContain("run");
    }

    // R package qicharts2 0.8.1, p' chart of nhs_accidents (methods/kpi.md, case 6).
    @Test
    void shares_whose_counts_stand_beside_them_get_a_chart_of_laney() throws IOException {
        TestWorkbook sheet =
                TestWorkbook.sheet("Within 4 hours").line("Week", "Within 4 hours", "Attendances", "Share");
        List<String> weeks = ReferenceData.lines("nhs_accidents.csv");
        for (int i = 0; i < weeks.size(); i++) {
            String[] cells = weeks.get(i).split(",", -1);
            double r = Double.parseDouble(cells[1]);
            double n = Double.parseDouble(cells[2]);
            sheet.line(String.format("2026-W%02d", i + 1), r, n, r / n);
        }
        JsonNode kpi = Program.find(run(sheet, "").path("kpis"), "name", "Share");
        assertThat(kpi.path("chart").asText()).isEqualTo("p-prime");
        assertThat(kpi.path("sigmaZ").asDouble()).isCloseTo(10.64042, within(1e-5));
        limits(kpi, 0.9399749965, 0.9528997113, 0.9658244262);
        assertThat(rules(kpi)).doesNotContain("outside");
    }
}
