package io.portolan.sheet.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import io.portolan.statistics.ReferenceData;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series on which the tools of others stumble (methods/kpi.md, battery E) and published ones, from a workbook to results.json. */
final class EdgeBatteryTest {
    @TempDir
    Path folder;

    private JsonNode kpi(IntFunction<String> heading, Object... values) {
        Object[] headings = Stream.concat(
                        Stream.of("KPI", "Direction"),
                        IntStream.range(0, values.length).mapToObj(heading))
                .toArray();
        Object[] row = Stream.concat(Stream.of("Waiting time", "Lower is better"), Arrays.stream(values))
                .toArray();
        Path file = TestWorkbook.sheet("KPI").line(headings).line(row).save(folder.resolve("edge.xlsx"));
        return Program.results(file, folder.resolve("out")).at("/kpis/0");
    }

    private JsonNode monthly(Object... values) {
        return kpi(i -> String.format("%d-%02d", 2023 + i / 12, i % 12 + 1), values);
    }

    // E1: NHSRplotthedots 0.2.2 has limits of NaN and calls it common cause.
    @Test
    void a_constant_has_no_variation_no_limits_and_no_forecast() {
        JsonNode kpi = monthly(10, 10, 10, 10, 10, 10, 10, 10, 10, 10);
        assertThat(kpi.path("verdict").asText()).isEqualTo("constant");
        assertThat(kpi.has("upper")).isFalse();
        assertThat(kpi.has("forecast")).isFalse();
    }

    // E3 and E8: NHSRplotthedots prints limits of 0.84 to 6.16 for 3, 4; ets of R's forecast 8.20 carries 3 4 9 on to
    // 7, 8, 9.
    @Test
    void of_two_and_three_values_nothing_is_said() {
        for (JsonNode kpi : new JsonNode[] {monthly(3, 4, "", "", ""), monthly(3, 4, 9)}) {
            assertThat(kpi.path("verdict").asText()).isEqualTo("too-few");
            assertThat(kpi.path("reason").asText()).startsWith("Not enough data: n = ");
            assertThat(kpi.has("upper")).isFalse();
            assertThat(kpi.has("forecast")).isFalse();
            assertThat(kpi.has("changeP")).isFalse();
        }
    }

    // E4.
    @Test
    void a_blank_month_stays_blank() {
        JsonNode kpi = monthly(50, 52, 49, 51, 48, 53, 50, "", 47, 52, 49, 51, 50);
        assertThat(kpi.path("n").asInt()).isEqualTo(12);
        assertThat(kpi.path("centre").asDouble()).isCloseTo(602 / 12.0, within(1e-9));
        assertThat(kpi.path("last").asText()).isEqualTo("2024-01");
        assertThat(kpi.path("verdict").asText()).isEqualTo("stable");
    }

    // E5: NHSRplotthedots calls three years of pure season trends up and down, with values outside.
    @Test
    void a_season_is_a_season_and_the_rest_is_stable() {
        JsonNode kpi = monthly(IntStream.range(0, 36)
                .mapToObj(i -> 50 + 10 * Math.sin(2 * Math.PI * i / 12))
                .toArray());
        assertThat(kpi.path("verdict").asText()).isEqualTo("seasonal");
        assertThat(kpi.path("variation").asText()).isEqualTo("common-cause");
        assertThat(kpi.path("signals")).isEmpty();
    }

    // E9: ets drops all before the gap.
    @Test
    void a_gap_in_the_middle_does_not_throw_the_earlier_values_away() {
        JsonNode kpi = monthly(50, 52, 49, 51, 48, 53, 50, "n/a", 47, 52, 49, 51, 50, 49, 52, 48);
        assertThat(kpi.path("first").asText()).isEqualTo("2023-01");
        assertThat(kpi.path("n").asInt()).isEqualTo(15);
        assertThat(kpi.at("/forecast/points")).hasSize(6);
    }

    // E10: NHSRplotthedots sees no trend where two neighbours are equal.
    @Test
    void two_equal_values_do_not_hide_a_fall() {
        JsonNode kpi = monthly(10, 9, 8, 7, 7, 6, 5, 4, 3);
        assertThat(kpi.path("verdict").asText()).isEqualTo("trend");
        assertThat(kpi.path("variation").asText()).isNotEqualTo("concern");
    }

    // pyMannKendall 1.4.2 and R trend 1.1.6 (case 9), R changepoint 2.2.4 (case 12: the last year of the old level is
    // 1898), R qicharts2 0.8.1
    // (case 8).
    @Test
    void the_nile_from_a_workbook() {
        double[] nile = ReferenceData.series("ref_Nile.csv");
        JsonNode kpi =
                kpi(i -> Integer.toString(1871 + i), Arrays.stream(nile).boxed().toArray());
        assertThat(kpi.path("changePoints").toString()).isEqualTo("[\"1899\"]");
        assertThat(kpi.at("/changePointRanges/0/from").asText()).isEqualTo("1897");
        assertThat(kpi.at("/changePointRanges/0/to").asText()).isEqualTo("1900");
        assertThat(kpi.at("/trend/s").asDouble()).isEqualTo(-1387);
        assertThat(kpi.at("/trend/tau").asDouble()).isCloseTo(-0.2807413, within(1e-7));
        assertThat(kpi.at("/trend/slopePerPeriod").asDouble()).isCloseTo(-2.6, within(1e-8));
        assertThat(kpi.at("/trend/slopeLow").asDouble()).isCloseTo(-3.62790698, within(1e-8));
        assertThat(kpi.at("/trend/slopeHigh").asDouble()).isCloseTo(-1.42857143, within(1e-8));
        assertThat(kpi.at("/runs/median").asDouble()).isEqualTo(893.5);
        assertThat(kpi.at("/runs/longest").asInt()).isEqualTo(11);
        assertThat(kpi.at("/runs/longestAllowed").asInt()).isEqualTo(10);
        assertThat(kpi.at("/runs/crossings").asInt()).isEqualTo(29);
        assertThat(kpi.at("/runs/crossingsNeeded").asInt()).isEqualTo(41);
        assertThat(kpi.at("/runs/signal").asBoolean()).isTrue();
    }

    // R 4.2.2, ccf of BJsales.lead and BJsales: the one leads by three (case 21).
    @Test
    void an_indicator_that_leads_another_is_named() {
        double[] leader = ReferenceData.series("ref_BJsales.lead.csv");
        double[] sales = ReferenceData.series("ref_BJsales.csv");
        TestWorkbook sheet = TestWorkbook.sheet("KPI").line("Month", "Orders", "Sales");
        for (int i = 0; i < sales.length; i++) {
            sheet.line(String.format("%d-%02d", 2012 + i / 12, i % 12 + 1), leader[i], sales[i]);
        }
        JsonNode results = Program.results(sheet.save(folder.resolve("leads.xlsx")), folder.resolve("out"));
        assertThat(results.path("leads")).hasSize(1);
        assertThat(results.at("/leads/0/leader").asText()).isEqualTo("Orders");
        assertThat(results.at("/leads/0/periods").asInt()).isEqualTo(3);
        assertThat(results.at("/leads/0/correlation").asDouble()).isCloseTo(0.675, within(0.02));
    }
}
