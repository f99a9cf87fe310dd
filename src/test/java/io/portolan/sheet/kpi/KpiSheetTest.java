package io.portolan.sheet.kpi;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Block;
import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.MethodNote;
import io.portolan.chart.ChartSpec;
import io.portolan.finding.Finding;
import io.portolan.sheet.TableBuilder;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KpiSheetTest {
    private static final String BASE = "50 52 49 51 48 53 50 47 52 49 51 50 ";

    /** A wide table whose last month is November 2026. */
    private static TableBuilder wide(int months, String... fields) {
        TableBuilder table = TableBuilder.of("kpi-sheet").fields(fields);
        YearMonth last = YearMonth.of(2026, 11);
        IntStream.range(0, months)
                .forEach(i ->
                        table.column("value", last.minusMonths(months - 1L - i).toString()));
        return table;
    }

    private static Object[] line(Object[] first, double... values) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(values).boxed())
                .toArray();
    }

    private static Object[] named(Object... first) {
        return first;
    }

    private static Analysis analyse(TableBuilder builder) {
        Table table = builder.table();
        return new KpiSheet().analyse(table, builder.context(table));
    }

    private static Map<String, Object> only(Analysis analysis) {
        assertThat(analysis.faults()).isEmpty();
        return kpis(analysis).get(0);
    }

    private static List<Map<String, Object>> kpis(Analysis analysis) {
        return analysis.results().getOrDefault("kpis", List.of());
    }

    private static List<String> rules(Analysis analysis) {
        return analysis.findings().stream().map(Finding::rule).toList();
    }

    // NHSRplotthedots 0.2.2: shift of seven.
    @Test
    void a_shift_the_wrong_way_is_a_concern_at_the_cell_of_the_latest_value() {
        double[] values = numbers(BASE + "51.5 52 51.6 52.5 51.8 52.2 51.9");
        Analysis analysis =
                analyse(wide(19, "kpi_name", "direction").row(line(named("Queue", "Lower is better"), values)));
        Map<String, Object> kpi = only(analysis);
        assertThat((Double) kpi.get("centre")).isCloseTo(50.815789, within(1e-6));
        assertThat((Double) kpi.get("upper")).isCloseTo(56.239234, within(1e-6));
        assertThat(kpi).containsEntry("variation", "concern").containsEntry("assurance", "no-target");
        assertThat(kpi.get("signals").toString()).contains("rule=shift, from=2026-05, to=2026-11");
        Finding finding = analysis.findings().stream()
                .filter(f -> f.rule().endsWith("-concern"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.cell().a1()).isEqualTo("U2");
        assertThat(analysis.headlines()).hasSize(1);
    }

    @Test
    void a_step_is_dated_and_said_in_one_sentence() {
        double[] values = numbers(BASE + "58 60 61 59 62 60 57 63 61 60 62 59");
        Map<String, Object> kpi =
                only(analyse(wide(24, "kpi_name", "direction").row(line(named("Sales", "Higher is better"), values))));
        assertThat(kpi).containsEntry("verdict", "step").containsEntry("survives", true);
        assertThat(kpi).containsEntry("changePoints", List.of("2025-12"));
        assertThat(kpi.get("sentence").toString())
                .startsWith("Up since Dec 2025: from 50.2 to 60.2 on average, for the better");
    }

    @Test
    void after_a_confirmed_step_the_process_is_judged_as_it_is_now() {
        double[] values = numbers(BASE + "58 60 61 59 62 60 57 63 61 60 62 59");
        Map<String, Object> kpi = only(analyse(
                wide(24, "kpi_name", "direction", "target").row(line(named("Sales", "Higher is better", 50), values))));
        assertThat((Double) kpi.get("centre")).isCloseTo(722.0 / 12, within(1e-9));
        assertThat(kpi).containsEntry("assurance", "pass").containsEntry("variation", "common-cause");
        assertThat(kpi.get("baselines").toString()).contains("from=2024-12, to=2025-11", "from=2025-12, to=2026-11");
        assertThat((Double) kpi.get("probabilityOfTarget")).isGreaterThan(0.95);
    }

    @Test
    void a_new_level_of_eight_values_is_still_an_improvement() {
        double[] values = numbers(BASE + "58 60 61 59 62 60 57 63");
        Map<String, Object> kpi =
                only(analyse(wide(20, "kpi_name", "direction").row(line(named("Sales", "Higher is better"), values))));
        assertThat((Double) kpi.get("centre")).isCloseTo(60, within(1e-9));
        assertThat(kpi).containsEntry("variation", "improvement");
        assertThat(kpi.get("signals").toString()).contains("rule=shift, from=2026-04, to=2026-11");
    }

    @Test
    void a_stable_percentage_far_from_its_target_is_said_to_be_out_of_reach() {
        double[] shares = Arrays.stream(numbers(BASE)).map(v -> v / 100).toArray();
        Analysis analysis =
                analyse(wide(12, "kpi_name", "unit", "target").row(line(named("On time", "%", 0.95), shares)));
        Map<String, Object> kpi = only(analysis);
        assertThat(kpi).containsEntry("verdict", "stable").containsEntry("assurance", "fail");
        assertThat((Double) kpi.get("probabilityOfTarget")).isLessThan(1e-6);
        assertThat(rules(analysis)).contains("target-out-of-reach");
    }

    @Test
    void few_values_give_a_reason_and_no_figure() {
        Analysis analysis = analyse(wide(5, "kpi_name").row("Cost", 3, 4, 9, "n/a", 5));
        Map<String, Object> kpi = only(analysis);
        assertThat(kpi)
                .containsEntry("verdict", "too-few")
                .containsEntry("variation", "too-few")
                .containsEntry("n", 4);
        assertThat(kpi).doesNotContainKeys("centre", "upper", "changeP");
        assertThat(kpi.get("reason")).isEqualTo("Not enough data: n = 4, needs 8.");
        assertThat(rules(analysis)).containsExactly("too-few-values");
    }

    @Test
    void a_constant_series_has_no_limits_but_a_verdict() {
        double[] tens = new double[12];
        Arrays.fill(tens, 10);
        Analysis analysis = analyse(wide(12, "kpi_name").row(line(named("Headcount"), tens)));
        assertThat(only(analysis)).containsEntry("verdict", "constant").doesNotContainKey("upper");
        assertThat(rules(analysis)).containsExactly("stuck-value");
    }

    @Test
    void pure_seasonality_is_seasonal_and_nothing_else() {
        double[] y = IntStream.range(0, 36)
                .mapToDouble(i -> 50 + 10 * Math.sin(2 * Math.PI * i / 12))
                .toArray();
        Map<String, Object> kpi = only(analyse(wide(36, "kpi_name").row(line(named("Calls"), y))));
        assertThat(kpi).containsEntry("verdict", "seasonal").containsEntry("seasonal", true);
        assertThat(kpi).containsEntry("variation", "common-cause");
    }

    @Test
    void gaps_are_never_zero_and_text_that_is_no_number_is_said() {
        Analysis analysis = analyse(wide(12, "kpi_name", "target")
                .row(
                        "Lead time",
                        "< 3 days",
                        2.5,
                        2.1,
                        "n/a",
                        2.3,
                        "",
                        2.2,
                        "about two",
                        2.4,
                        2.0,
                        "2.6 days",
                        2.2,
                        2.1));
        Map<String, Object> kpi = only(analysis);
        assertThat(kpi).containsEntry("n", 9).containsEntry("target", 3.0).containsEntry("unit", "days");
        assertThat((Double) kpi.get("centre")).isCloseTo(20.4 / 9, within(1e-9));
        assertThat(kpi.get("assurance")).isIn("pass", "hit-or-miss");
        assertThat(rules(analysis)).contains("unreadable-value", "value-stored-as-text");
    }

    @Test
    void targets_of_each_period_count_and_the_latest_is_judged() {
        TableBuilder table = TableBuilder.of("kpi-sheet").fields("kpi_name");
        List<Object> row = new ArrayList<>(List.of("Satisfaction"));
        for (int month = 1; month <= 10; month++) {
            table.column("value", "2026-" + (month < 10 ? "0" : "") + month);
            table.column("target", "2026-" + (month < 10 ? "0" : "") + month);
            row.add(7 + month % 3 / 10.0);
            row.add(month < 10 ? 6 : 9);
        }
        Map<String, Object> kpi = only(analyse(table.row(row.toArray())));
        assertThat(kpi).containsEntry("target", 9.0).containsEntry("assurance", "fail");
    }

    private static TableBuilder longTable(List<Object[]> rows) {
        TableBuilder table =
                TableBuilder.of("kpi-sheet").fields("kpi_name", "entity", "period", "value", "target", "direction");
        rows.forEach(table::row);
        return table;
    }

    private static List<Object[]> longRows() {
        List<Object[]> rows = new ArrayList<>();
        double[] values = numbers(BASE + "51 50 70 49 50");
        for (int i = 0; i < values.length; i++) {
            Object day = YearMonth.of(2025, 7).plusMonths(i).atDay(1);
            rows.add(new Object[] {"Incidents", "North", day, values[i], "", ""});
            rows.add(new Object[] {"Incidents", "South", day, 100 - values[i], "", ""});
        }
        return rows;
    }

    @Test
    void a_long_table_is_one_series_for_each_name_and_entity_with_signals_at_their_rows() {
        Analysis analysis = analyse(longTable(longRows()));
        assertThat(kpis(analysis)).extracting(kpi -> kpi.get("entity")).containsExactly("North", "South");
        assertThat(kpis(analysis)).extracting(kpi -> kpi.get("verdict")).containsOnly("outlier");
        assertThat(kpis(analysis).get(0)).containsEntry("outliers", List.of("2026-09"));
        ComputedColumn signal = analysis.columns().get(0);
        assertThat(signal.cells()).extracting(ComputedColumn.ComputedCell::row).contains(29, 30);
        assertThat(signal.cells())
                .extracting(ComputedColumn.ComputedCell::value)
                .contains("above the upper limit");
    }

    @Test
    void the_order_of_the_rows_does_not_change_a_figure() {
        List<Object[]> shuffled = longRows();
        Collections.shuffle(shuffled, new Random(3));
        List<Map<String, Object>> sorted = kpis(analyse(longTable(longRows())));
        assertThat(kpis(analyse(longTable(shuffled)))).containsExactlyInAnyOrderElementsOf(sorted);
    }

    @Test
    void of_two_values_of_one_period_the_later_counts_and_the_first_is_reported() {
        List<Object[]> rows = longRows();
        rows.add(new Object[] {"Incidents", "North", YearMonth.of(2026, 11).atDay(1), 51, "", ""});
        Analysis analysis = analyse(longTable(rows));
        assertThat(kpis(analysis).get(0)).containsEntry("n", 17);
        assertThat(analysis.findings())
                .filteredOn(f -> f.rule().equals("duplicate-period"))
                .extracting(f -> f.cell().a1())
                .containsExactly("D34");
    }

    @Test
    void limits_end_where_the_possible_ends_and_say_so() {
        double[] shares = numbers("99 100 98 100 99 100 97 100 99 100 98 100");
        double[] counts = numbers("3 1 0 2 1 0 0 1 0 2 0 1");
        double[] variance = numbers("3 1 0 2 1 0 0 1 0 2 0 1");
        Analysis analysis = analyse(wide(12, "kpi_name", "unit", "target")
                .row(line(named("On time", "%", 100), shares))
                .row(line(named("Accidents", "", ""), counts))
                .row(line(named("Schedule variance", "", ""), variance)));
        Map<String, Object> percentage = kpis(analysis).get(0);
        assertThat(percentage).containsEntry("upper", 100.0).containsEntry("assurance", "hit-or-miss");
        assertThat(percentage.get("limitsCut")).isEqualTo("the upper limit ends at 100%, the whole.");
        assertThat((Double) percentage.get("sigma"))
                .isCloseTo(((Double) percentage.get("centre") - (Double) percentage.get("lower")) / 3, within(1e-9));
        assertThat(kpis(analysis).get(1)).containsEntry("lower", 0.0).containsKey("limitsCut");
        assertThat((Double) kpis(analysis).get(2).get("lower")).isNegative();
        assertThat(kpis(analysis).get(2)).doesNotContainKey("limitsCut");
    }

    @Test
    void rows_that_an_unread_column_tells_apart_are_no_duplicates() {
        TableBuilder table = TableBuilder.of("kpi-sheet")
                .fields("kpi_name", "period", "value")
                .column("", "Depot");
        for (int i = 0; i < 12; i++) {
            Object day = YearMonth.of(2025, 12).plusMonths(i).atDay(1);
            table.row("Delays", day, 10 + i % 3, "North").row("Delays", day, 20 + i % 4, "South");
        }
        Analysis analysis = analyse(table);
        assertThat(rules(analysis)).doesNotContain("duplicate-period", "repeated-periods");
        assertThat(kpis(analysis)).extracting(kpi -> kpi.get("entity")).containsExactly("North", "South");
    }

    @Test
    void rows_that_nothing_tells_apart_are_one_remark_and_not_many_duplicates() {
        TableBuilder table = TableBuilder.of("kpi-sheet").fields("kpi_name", "period", "value");
        for (int i = 0; i < 24; i++) {
            table.row("Delays", YearMonth.of(2025, 12).plusMonths(i / 2).atDay(1), 10 + i % 5);
        }
        assertThat(rules(analyse(table))).contains("repeated-periods").doesNotContain("duplicate-period");
    }

    @Test
    void periods_of_four_weeks_that_touch_the_ends_of_a_month_are_not_taken_for_it() {
        LocalDate start = LocalDate.of(2024, 2, 1);
        TableBuilder across = TableBuilder.of("kpi-sheet").fields("kpi_name");
        TableBuilder down = TableBuilder.of("kpi-sheet").fields("kpi_name", "period", "value");
        List<Object> row = new ArrayList<>(List.of("Output"));
        for (int i = 0; i < 26; i++) {
            LocalDate day = start.plusWeeks(4L * i);
            across.column("value", day.toString());
            row.add(10 + i * 7 % 5);
            down.row("Output", day, 10 + i * 7 % 5);
        }
        Analysis wide = analyse(across.row(row.toArray()));
        Analysis tall = analyse(down);
        assertThat(rules(wide)).doesNotContain("duplicate-period", "missing-periods");
        assertThat(rules(tall)).doesNotContain("duplicate-period", "missing-periods");
        assertThat(only(wide)).containsEntry("n", 26).containsEntry("first", "2024-02-01");
        assertThat(only(tall)).containsEntry("n", 26).containsEntry("first", "2024-02-01");
        assertThat(only(wide).get("centre")).isEqualTo(only(tall).get("centre"));
    }

    @Test
    void rows_of_periods_give_one_series_for_each_column() {
        TableBuilder table = TableBuilder.of("kpi-sheet")
                .column("period", "Month")
                .column("value", "Open incidents")
                .column("value", "Availability (%)")
                .column("ytd", "Incidents YTD");
        for (int i = 0; i < 12; i++) {
            table.row(YearMonth.of(2026, 11).minusMonths(i).atDay(1), 5 + i % 4, "99." + i % 3 + "%", 100 + i);
        }
        Analysis analysis = analyse(table);
        assertThat(kpis(analysis))
                .extracting(kpi -> kpi.get("name"))
                .containsExactly("Open incidents", "Availability (%)");
        assertThat(kpis(analysis)).extracting(kpi -> kpi.get("first")).containsOnly("2025-12");
        assertThat((Double) kpis(analysis).get(1).get("centre")).isCloseTo(0.991, within(1e-9));
    }

    @Test
    void year_and_month_in_two_columns_make_a_period() {
        TableBuilder table = TableBuilder.of("kpi-sheet").fields("kpi_name", "period_year", "period_month", "value");
        IntStream.rangeClosed(1, 9).forEach(month -> table.row("Collisions", 2026, month, month % 2));
        assertThat(only(analyse(table))).containsEntry("first", "2026-01").containsEntry("last", "2026-09");
    }

    @Test
    void months_that_the_sheet_leaves_out_are_gaps() {
        TableBuilder table = TableBuilder.of("kpi-sheet").fields("kpi_name", "period", "value");
        IntStream.of(1, 2, 3, 7, 8, 9, 10, 11)
                .forEach(m -> table.row("Output", YearMonth.of(2026, m).atDay(1), 10 + m % 3));
        Analysis analysis = analyse(table);
        assertThat(only(analysis)).containsEntry("n", 8);
        assertThat(rules(analysis)).contains("missing-periods");
    }

    @Test
    void an_old_series_is_stale() {
        TableBuilder table = TableBuilder.of("kpi-sheet").fields("kpi_name", "period", "value");
        IntStream.rangeClosed(1, 9)
                .forEach(m -> table.row("Output", YearMonth.of(2024, m).atDay(1), 10 + m % 3));
        assertThat(rules(analyse(table))).contains("stale-indicator");
    }

    @Test
    void the_mean_of_a_plain_row_is_a_live_formula() {
        Analysis analysis = analyse(wide(12, "kpi_name").row(line(named("Output"), numbers(BASE))));
        ComputedColumn mean = analysis.columns().get(1);
        assertThat(mean.cells().get(0).formula()).contains("AVERAGE(B2:M2)");
        assertThat(analysis.columns()).extracting(ComputedColumn::header).contains("Lower limit", "In one sentence");
    }

    @Test
    void the_page_says_what_changed_and_draws_it() {
        double[] values = numbers(BASE + "58 60 61 59 62 60 57 63 61 60 62 59");
        Analysis analysis = analyse(wide(24, "kpi_name", "target")
                .row(line(named("Satisfaction", "≥ 55"), values))
                .row(line(named("Steady", ""), numbers(BASE + BASE))));
        assertThat(analysis.pages().get(0).title()).isEqualTo("1 of 2 indicators changed: Satisfaction");
        ChartSpec.Lines chart = analysis.pages().get(0).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> (ChartSpec.Lines) ((Block.Chart) block).spec())
                .findFirst()
                .orElseThrow();
        assertThat(chart.categories()).as("and six to come").hasSize(30).contains("Nov 26", "May 27");
        assertThat(chart.series())
                .allSatisfy(series -> assertThat(series.values()).hasSize(30));
        assertThat(analysis.methods())
                .extracting(MethodNote::number)
                .contains(
                        "Mean and limits",
                        "Limits of shares and rates",
                        "Signals",
                        "Target",
                        "Indicators that could tell more");
    }

    @Test
    void what_to_expect_is_told_with_its_range_and_never_leaves_what_the_unit_allows() {
        double[] values = numbers("99 98 100 99 97 100 99 98 100 99 98 100 99 98 100 99");
        Map<String, Object> kpi =
                only(analyse(wide(16, "kpi_name", "unit", "target").row(line(named("Uptime", "%", "≥ 95"), values))));
        Map<?, ?> forecast = (Map<?, ?>) kpi.get("forecast");
        List<?> points = (List<?>) forecast.get("points");
        assertThat(points).hasSize(6).allSatisfy(one -> {
            Map<?, ?> point = (Map<?, ?>) one;
            assertThat((double) point.get("high95")).isLessThanOrEqualTo(100);
            assertThat((double) point.get("low95")).isLessThan((double) point.get("low80"));
            assertThat((double) point.get("mean")).isBetween((double) point.get("low80"), (double) point.get("high80"));
            assertThat((double) point.get("probabilityOfTarget")).isGreaterThan(0.8);
        });
        assertThat(points.get(0).toString()).contains("period=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr", "de"})
    void every_sentence_is_there_in_every_language(String language) {
        TableBuilder builder = wide(12, "kpi_name", "target").row(line(named("Output", 60), numbers(BASE)));
        Table table = builder.table();
        Analysis analysis = new KpiSheet().analyse(table, builder.context(table, new Locale(language)));
        assertThat(analysis.faults()).isEmpty();
        Words words = Words.of(KpiSheet.class, new Locale(language));
        KpiRules.all()
                .forEach(rule -> assertThat(Stream.of(".title", ".message", ".advice"))
                        .allMatch(part -> words.has(rule.code() + part)));
    }

    @Test
    void a_table_without_rows_is_no_trouble() {
        Analysis analysis = analyse(wide(12, "kpi_name"));
        assertThat(kpis(analysis)).isEmpty();
        assertThat(analysis.pages()).isEmpty();
    }

    @Test
    void hundreds_of_indicators_keep_to_one_page() {
        TableBuilder table = wide(36, "kpi_name");
        Random random = new Random(11);
        IntStream.range(0, 500)
                .forEach(i -> table.row(
                        line(named("K" + i), random.doubles(36, 90, 110).toArray())));
        Analysis analysis = analyse(table);
        assertThat(kpis(analysis)).hasSize(500);
        assertThat(kpis(analysis))
                .filteredOn(kpi -> Boolean.TRUE.equals(kpi.get("survives")))
                .hasSizeLessThan(10);
        assertThat(analysis.pages().get(0).blocks()).hasSizeLessThan(20);
    }
}
