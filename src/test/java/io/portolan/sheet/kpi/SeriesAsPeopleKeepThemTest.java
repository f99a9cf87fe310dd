package io.portolan.sheet.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes in which people keep indicators, and the input that goes wrong, from a workbook to results.json. */
final class SeriesAsPeopleKeepThemTest {
    private static final List<Integer> NOISE = List.of(50, 52, 49, 51, 48, 53, 50, 47, 52, 49, 51, 50);

    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook... sheets) {
        return Program.results(TestWorkbook.save(folder.resolve("kpis.xlsx"), List.of(sheets)), folder.resolve("out"));
    }

    private static Object[] line(Stream<?>... parts) {
        return Arrays.stream(parts).flatMap(part -> part).toArray();
    }

    private static Stream<Object> cells(int count, IntFunction<Object> cell) {
        return IntStream.range(0, count).mapToObj(cell);
    }

    private static Object noise(int place) {
        return NOISE.get(place % NOISE.size());
    }

    private static Object month(int place) {
        return String.format("%d-%02d", 2025 + place / 12, place % 12 + 1);
    }

    /** A wide sheet of one indicator that ends in 2026. */
    private TestWorkbook wide(String name, int months, IntFunction<Object> value) {
        return TestWorkbook.sheet("KPIs")
                .line(line(Stream.of("KPI"), cells(months, SeriesAsPeopleKeepThemTest::month)))
                .line(line(Stream.of(name), cells(months, value)))
                .line(line(Stream.of("Headcount"), cells(months, i -> 100 + i % 3)));
    }

    private static List<String> rules(JsonNode results) {
        List<String> rules = new ArrayList<>();
        results.path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asText()));
        return rules;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            W%02d 2026    | 2026-W01   | 2026-W12
            FY%02d/%02d   | 2014/15    | 2025/26
            P%02d 2026    | 2026-P01   | 2026-P12
            KW %d/2026    | 2026-W01   | 2026-W12
            """)
    void headings_name_weeks_numbered_periods_and_financial_years(String pattern, String first, String last) {
        boolean years = pattern.startsWith("FY");
        Object[] heads = line(
                Stream.of("KPI"),
                cells(12, i -> years ? String.format(pattern, i + 14, i + 15) : String.format(pattern, i + 1)));
        JsonNode kpi = run(TestWorkbook.sheet("KPIs")
                        .line(heads)
                        .line(line(Stream.of("Lead time"), cells(12, SeriesAsPeopleKeepThemTest::noise)))
                        .line(line(Stream.of("Defects"), cells(12, SeriesAsPeopleKeepThemTest::noise))))
                .at("/kpis/0");
        assertThat(kpi.path("n").asInt()).isEqualTo(12);
        assertThat(kpi.path("first").asText()).isEqualTo(first);
        assertThat(kpi.path("last").asText()).isEqualTo(last);
    }

    @Test
    void periods_from_right_to_left_are_put_in_order() {
        JsonNode kpi = run(TestWorkbook.sheet("KPIs")
                        .line(line(Stream.of("KPI"), cells(12, i -> month(11 - i))))
                        .line(line(Stream.of("Lead time"), cells(12, i -> 12 - i)))
                        .line(line(Stream.of("Defects"), cells(12, SeriesAsPeopleKeepThemTest::noise))))
                .at("/kpis/0");
        assertThat(kpi.path("verdict").asText()).isEqualTo("trend");
        assertThat(kpi.at("/trend/slopePerPeriod").asDouble()).isCloseTo(1, within(1e-12));
    }

    @Test
    void sums_over_the_year_are_taken_apart_into_months() {
        JsonNode results = run(wide("Invoices (cumulative)", 21, i -> 100 * (i % 12 + 1)));
        JsonNode kpi = results.at("/kpis/0");
        assertThat(kpi.path("centre").asDouble()).isCloseTo(100, within(1e-9));
        assertThat(kpi.path("verdict").asText()).isEqualTo("constant");
        assertThat(kpi.has("unit")).isFalse();
        assertThat(rules(results)).contains("running-sum");
    }

    @Test
    void sums_that_nobody_calls_so_are_known_by_their_teeth() {
        JsonNode results = run(wide("Invoices", 30, i -> 100 * (i % 12 + 1)));
        assertThat(results.at("/kpis/0/centre").asDouble()).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_running_sum_that_falls_and_a_rolling_average_are_not_judged() {
        JsonNode falls = run(wide("Invoices YTD", 21, i -> i % 5 * 10));
        assertThat(falls.at("/kpis/0/verdict").asText()).isEqualTo("not-judged");
        assertThat(falls.at("/kpis/0").has("upper")).isFalse();
        JsonNode rolling = run(wide("Response time, 12-month rolling average", 21, SeriesAsPeopleKeepThemTest::noise));
        assertThat(rolling.at("/kpis/0/reason").asText()).startsWith("An average over several periods");
        assertThat(rules(rolling)).contains("not-one-period");
    }

    @Test
    void zeros_far_from_all_others_are_asked_about_and_stay() {
        JsonNode results = run(wide("Lead time", 21, i -> i == 5 ? 0 : noise(i)));
        assertThat(results.at("/kpis/0/n").asInt()).isEqualTo(21);
        assertThat(rules(results)).contains("doubtful-zero");
    }

    @Test
    void a_sheet_for_each_month_is_one_table_over_time() {
        TestWorkbook[] sheets = IntStream.range(0, 12)
                .mapToObj(i -> TestWorkbook.sheet(month(i).toString())
                        .line("KPI", "Unit", "Target", "Actual")
                        .line("Lead time", "days", 45, noise(i))
                        .line("Defects", "#", 3, i % 4))
                .toArray(TestWorkbook[]::new);
        JsonNode results = run(sheets);
        assertThat(results.path("kpis")).hasSize(2);
        assertThat(results.at("/kpis/0/n").asInt()).isEqualTo(12);
        assertThat(results.at("/kpis/0/target").asDouble()).isEqualTo(45);
    }

    @Test
    void a_sheet_for_each_indicator_names_it() {
        TestWorkbook[] sheets = Stream.of("Lead time", "Defects")
                .map(name -> TestWorkbook.sheet(name)
                        .line("Month", "Value")
                        .lines(cells(12, i -> new Object[] {month(i), noise(i)})
                                .map(Object[].class::cast)
                                .toList()))
                .toArray(TestWorkbook[]::new);
        assertThat(run(sheets).findValuesAsText("name")).contains("Lead time", "Defects");
    }

    @Test
    void years_below_each_other_and_months_beside_each_other_are_one_indicator() {
        TestWorkbook sheet = TestWorkbook.sheet("Lead time")
                .line("Year", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        IntStream.range(2021, 2026)
                .forEach(year -> sheet.line(line(Stream.of(year), cells(12, SeriesAsPeopleKeepThemTest::noise))));
        JsonNode kpi = run(sheet).at("/kpis/0");
        assertThat(kpi.path("name").asText()).isEqualTo("Lead time");
        assertThat(kpi.path("n").asInt()).isEqualTo(60);
    }

    @Test
    void rows_of_targets_and_counts_belong_to_the_row_of_values() {
        JsonNode results = run(TestWorkbook.sheet("KPIs")
                .line(line(Stream.of("KPI", "Type"), cells(12, SeriesAsPeopleKeepThemTest::month)))
                .line(line(Stream.of("Lead time", "Target"), cells(12, i -> 45)))
                .line(line(Stream.of("Lead time", "Actual"), cells(12, SeriesAsPeopleKeepThemTest::noise)))
                .line(line(Stream.of("On time", "Target"), cells(12, i -> 60)))
                .line(line(Stream.of("On time", "Actual"), cells(12, SeriesAsPeopleKeepThemTest::noise))));
        assertThat(results.path("kpis")).hasSize(2);
        assertThat(results.at("/kpis/0/target").asDouble()).isEqualTo(45);
        assertThat(results.at("/kpis/0").has("entity")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥ 48            | 48 | higher
            < 3 days        | 3  | lower
            at least 48     | 48 | higher
            minder dan 10 dagen | 10 | lower
            max 5           | 5  | lower
            48+             | 48 | higher
            """)
    void targets_are_read_as_people_write_them(String text, double target, String better) {
        JsonNode kpi = run(TestWorkbook.sheet("KPIs")
                        .line(line(Stream.of("KPI", "Target"), cells(12, SeriesAsPeopleKeepThemTest::month)))
                        .line(line(Stream.of("Flow", text), cells(12, SeriesAsPeopleKeepThemTest::noise)))
                        .line(line(Stream.of("Flux", text), cells(12, SeriesAsPeopleKeepThemTest::noise))))
                .at("/kpis/0");
        assertThat(kpi.path("target").asDouble()).isEqualTo(target);
        boolean met = better.equals("higher") == target < 40;
        assertThat(kpi.path("assurance").asText()).isIn(met ? "pass" : "fail", "hit-or-miss");
    }

    @Test
    void a_target_that_is_no_single_number_is_said() {
        JsonNode results = run(TestWorkbook.sheet("KPIs")
                .line(line(Stream.of("KPI", "Target"), cells(12, SeriesAsPeopleKeepThemTest::month)))
                .line(line(Stream.of("Flow", "between 10 and 20"), cells(12, SeriesAsPeopleKeepThemTest::noise)))
                .line(line(Stream.of("Flux", "≥ 20"), cells(12, SeriesAsPeopleKeepThemTest::noise))));
        assertThat(rules(results)).contains("unreadable-target");
    }

    @Test
    void totals_of_quarters_among_months_are_set_aside_and_said() {
        JsonNode results = run(TestWorkbook.sheet("KPIs")
                .line(line(
                        Stream.of("KPI"), cells(12, SeriesAsPeopleKeepThemTest::month), Stream.of("Q1 2025", "2025")))
                .line(line(Stream.of("Lead time"), cells(12, SeriesAsPeopleKeepThemTest::noise), Stream.of(150, 600))));
        assertThat(results.at("/kpis/0/n").asInt()).isEqualTo(12);
        assertThat(results.at("/kpis/0/verdict").asText()).isEqualTo("stable");
        assertThat(rules(results)).contains("mixed-rhythm");
    }

    @Test
    void percentages_written_in_two_ways_are_one_scale_and_said() {
        JsonNode results = run(TestWorkbook.sheet("KPIs")
                .line(line(Stream.of("KPI", "Unit"), cells(12, SeriesAsPeopleKeepThemTest::month)))
                .line(line(Stream.of("On time", "%"), cells(12, i -> i % 2 == 0 ? 0.94 : 95.0 - i % 3))));
        assertThat(results.at("/kpis/0/centre").asDouble()).isBetween(0.9, 1.0);
        assertThat(rules(results)).contains("mixed-percent");
    }

    @Test
    void a_target_that_moves_is_said() {
        JsonNode results = run(TestWorkbook.sheet("KPIs")
                .line(line(Stream.of("KPI"), cells(24, i -> (i % 2 == 0 ? "Target " : "Actual ") + month(i / 2))))
                .line(line(Stream.of("Lead time"), cells(24, i -> i % 2 == 0 ? 40 + i / 8 : noise(i / 2)))));
        assertThat(rules(results)).contains("moving-target");
    }

    @Test
    void nothing_is_said_of_three_points_or_of_nothing() {
        JsonNode three = run(wide("Lead time", 3, i -> i * 10 + 3));
        assertThat(three.at("/kpis/0/verdict").asText()).isEqualTo("too-few");
        JsonNode missing = run(wide("Lead time", 12, i -> "n/a"));
        missing.path("kpis")
                .forEach(kpi -> assertThat(kpi.path("name").asText()).isEqualTo("Headcount"));
    }

    @Test
    void one_huge_outlier_is_named_by_its_month() {
        JsonNode kpi =
                run(wide("Lead time", 21, i -> i == 9 ? 50_000 : noise(i))).at("/kpis/0");
        assertThat(kpi.path("outliers").toString()).isEqualTo("[\"2025-10\"]");
        assertThat(kpi.path("verdict").asText()).isEqualTo("outlier");
    }

    @Test
    void text_among_the_values_is_said() {
        assertThat(rules(run(wide("Lead time", 12, i -> i == 4 ? "see Jan" : noise(i)))))
                .contains("unreadable-value");
    }

    @Test
    void an_indicator_that_says_what_another_says_is_one_too_many() {
        JsonNode results = run(TestWorkbook.sheet("KPIs")
                .line(line(Stream.of("KPI", "Target"), cells(18, SeriesAsPeopleKeepThemTest::month)))
                .line(line(Stream.of("Tickets closed", "≥ 10"), cells(18, i -> 50 + i * 7 % 18)))
                .line(line(Stream.of("Tickets per head", "≥ 1"), cells(18, i -> (50 + i * 7 % 18) / 10.0))));
        assertThat(results.at("/kpis/1/quality/sameAs").asText()).isEqualTo("Tickets closed");
        assertThat(results.at("/kpis/0/quality/advice").asText()).startsWith("Set a target that asks for something");
        assertThat(rules(results)).contains("indicator-to-rethink");
    }

    @Test
    void a_point_in_the_wrong_place_is_asked_about() {
        assertThat(rules(run(wide("Lead time", 18, i -> i == 7 ? 510 : noise(i)))))
                .contains("slip-of-the-pen");
        assertThat(rules(run(wide("Lead time", 18, i -> i == 7 ? 70 : noise(i)))))
                .doesNotContain("slip-of-the-pen");
    }

    // methods/kpi.md, E2: NHSRplotthedots 0.2.2 marks all twelve points of this series.
    @Test
    void nearly_constant_values_have_no_limits_and_no_signal() {
        JsonNode kpi = run(wide("Availability", 12, i -> i < 11 ? 100 : 99)).at("/kpis/0");
        assertThat(kpi.has("upper")).isFalse();
        assertThat(kpi.path("signals")).isEmpty();
    }

    // methods/kpi.md, E6 and E7: NHSRplotthedots has an upper limit of 103.76 %, ets a lower one of -1.13.
    @Test
    void no_limit_lies_where_no_value_can() {
        int[] percents = {99, 100, 98, 100, 99, 100, 97, 100, 99, 100, 98, 100};
        JsonNode share = run(wide("Answered (%)", 12, i -> percents[i])).at("/kpis/0");
        assertThat(share.path("upper").asDouble()).isEqualTo(100);
        int[] counts = {3, 1, 0, 2, 1, 0, 0, 1, 0, 2, 0, 1};
        JsonNode count = run(wide("Number of accidents", 12, i -> counts[i])).at("/kpis/0");
        assertThat(count.path("lower").asDouble()).isZero();
    }
}
