package io.portolan.sheet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.portolan.finding.Finding;
import io.portolan.settings.Settings;
import io.portolan.sheet.Context;
import io.portolan.sheet.TableBuilder;
import io.portolan.table.Table;
import io.portolan.words.Words;
import io.portolan.workbook.CellValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule speaks of a faulty row, at the cell at fault, and is silent about clean ones. */
final class RiskRulesTest {
    private static final List<String> FIELDS = List.of(
            "risk_id",
            "title",
            "threat_opportunity",
            "status",
            "probability",
            "impact",
            "score",
            "impact_low",
            "impact_mode",
            "impact_high",
            "owner",
            "mitigation",
            "due_date",
            "review_date",
            "date_raised",
            "date_closed",
            "proximity",
            "residual_score",
            "response_cost",
            "expected_value",
            "residual_expected_value");

    private static final String[] TITLES = {
        "Because the ground is wet, the foundation may settle, which would lead to repairs",
        "Since only one supplier makes pumps, delivery could stop, leading to a standstill",
        "Due to new law, the permit may need renewal, so that opening moves by a month",
        "Because staff is scarce, key engineers might leave, resulting in rework",
        "Given old drawings, hidden cables may be hit, which would interrupt power",
        "As a result of inflation, steel prices might climb, causing higher costs",
        "Because testing is short, faults could reach users, leading to claims",
        "Due to the river, floods may stop excavation, which would delay concrete",
        "Since two teams share a crane, waiting might occur, so that schedule slips",
        "Because data is unclean, migration may fail, which would extend parallel operation"
    };

    /** A row without a fault. */
    private static Object[] clean(int i) {
        double probability = 0.05 + 0.09 * i;
        int likelihood =
                probability <= 0.1 ? 1 : probability <= 0.3 ? 2 : probability <= 0.5 ? 3 : probability <= 0.7 ? 4 : 5;
        int impact = 1 + i % 4;
        return new Object[] {
            "R-" + (10 + i),
            TITLES[i],
            i == 3 ? "Opportunity" : "Threat",
            "Open",
            probability,
            impact,
            likelihood * impact,
            1000 + 10 * i,
            2000 + 170 * i,
            4000 + 55 * i * i,
            "Person " + i,
            "Agree a second way with the contractor " + i,
            LocalDate.of(2027, 2, 1),
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 5, 2),
            "",
            LocalDate.of(2027, 6, 1),
            1,
            10,
            500 + i,
            100
        };
    }

    private static Object[] with(Object[] row, Object... changes) {
        Object[] changed = row.clone();
        for (int i = 0; i < changes.length; i += 2) {
            changed[FIELDS.indexOf((String) changes[i])] = changes[i + 1];
        }
        return changed;
    }

    private static List<Finding> findings(Locale spoken, TableBuilder builder, Object[]... rows) {
        builder.fields(FIELDS.toArray(String[]::new));
        Arrays.stream(rows).forEach(builder::row);
        Table table = builder.table();
        Context context = builder.context(table, spoken);
        return new RiskSheet().analyse(table, context).findings();
    }

    private static Object[][] cleanRows() {
        return Stream.iterate(0, i -> i < TITLES.length, i -> i + 1)
                .map(RiskRulesTest::clean)
                .toArray(Object[][]::new);
    }

    /** The clean register with changes in its third row. */
    private static Object[][] changed(Object... changes) {
        Object[][] rows = cleanRows();
        rows[2] = with(rows[2], changes);
        return rows;
    }

    private static Object[][] changedAll(String field, Object value) {
        return Arrays.stream(cleanRows()).map(row -> with(row, field, value)).toArray(Object[][]::new);
    }

    private static Arguments fault(String code, String field, Object... changes) {
        return Arguments.of(code, field, changed(changes));
    }

    private static Stream<Arguments> faults() {
        LocalDate past = LocalDate.of(2026, 9, 1);
        return Stream.of(
                fault("missing-risk-id", "risk_id", "risk_id", ""),
                fault("duplicate-risk-id", "risk_id", "risk_id", "R-13"),
                fault("probability-out-of-range", "probability", "probability", 1.4),
                fault("percent-without-sign", "probability", "probability", 70),
                fault("probability-missing", "probability", "probability", "likely-ish"),
                fault("certain-or-impossible-probability", "probability", "probability", 1),
                fault("inverted-range", "impact_low", "impact_low", 3000),
                fault("sign-mismatch", "impact_mode", "impact_low", -3000, "impact_mode", -2000, "impact_high", -1000),
                fault(
                        "unmarked-opportunity",
                        "impact_mode",
                        "threat_opportunity",
                        "",
                        "impact_low",
                        -3000,
                        "impact_mode",
                        -2000,
                        "impact_high",
                        -1000),
                fault(
                        "impact-magnitude-outlier",
                        "impact_mode",
                        "impact_low",
                        1e6,
                        "impact_mode",
                        2e6,
                        "impact_high",
                        3e6),
                fault("number-stored-as-text", "impact_mode", "impact_mode", "2000"),
                fault("formula-error", "impact_mode", "impact_mode", new CellValue.ExcelError("#REF!")),
                fault("owner-missing", "owner", "owner", ""),
                fault("owner-is-a-group", "owner", "owner", "Projectteam"),
                fault("response-missing", "mitigation", "mitigation", ""),
                fault("response-only-watches", "mitigation", "mitigation", "Überwachen"),
                fault("open-though-action-done", "mitigation", "mitigation", "Terminé en mars"),
                fault("action-without-date-or-owner", "due_date", "due_date", ""),
                fault("action-overdue", "due_date", "due_date", past),
                fault("closed-with-open-actions", "due_date", "status", "Closed", "date_closed", past),
                fault("closed-without-reason", "date_closed", "status", "Closed"),
                fault("never-reviewed", "review_date", "review_date", ""),
                fault("stale-review", "review_date", "review_date", past),
                fault("proximity-passed", "proximity", "proximity", past),
                fault("proximity-missing", "proximity", "proximity", ""),
                fault("raised-after-closed", "date_raised", "date_raised", LocalDate.of(2027, 1, 1)),
                fault("residual-above-inherent", "residual_score", "residual_score", 24),
                fault("residual-drop-without-action", "residual_score", "mitigation", ""),
                fault("score-mismatch", "score", "score", 24),
                fault("response-costs-more-than-it-saves", "response_cost", "response_cost", 900),
                fault("placeholder-text", "title", "title", "TBD"),
                fault("topic-only", "title", "title", "Supply chain"),
                fault("effect-only", "title", "title", "Retard du projet"),
                fault("looks-like-an-issue", "title", "title", "The main supplier has left the contract in June"),
                fault("several-risks-in-one", "title", "title", "Rain may fall; wind may blow; snow may come"),
                fault("vague-words", "title", "title", "Because of wind etc. the roof may leak, leading to damage"),
                fault("likely-duplicate", "title", "title", TITLES[1].replace("Since", "As")),
                Arguments.of("probabilities-alike", "probability", changedAll("probability", 0.5)),
                Arguments.of("only-threats", "threat_opportunity", changedAll("threat_opportunity", "Threat")),
                Arguments.of(
                        "copied-ranges",
                        "impact_low",
                        Arrays.stream(cleanRows())
                                .map(row -> {
                                    double mode = ((Number) row[FIELDS.indexOf("impact_mode")]).doubleValue();
                                    return with(row, "impact_low", mode * 0.8, "impact_high", mode * 1.5);
                                })
                                .toArray(Object[][]::new)),
                Arguments.of("exposure-on-one-owner", "owner", changed("probability", 0.9, "impact_high", 90_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_faulty_row_is_spoken_of_at_its_cell(String code, String field, Object[][] rows) {
        List<Finding> found = findings(Locale.ENGLISH, TableBuilder.of("risk-register"), rows).stream()
                .filter(finding -> finding.rule().equals(code))
                .toList();
        assertThat(found).as(code).isNotEmpty();
        assertThat(found).anyMatch(finding -> finding.cell().column() == FIELDS.indexOf(field));
    }

    @Test
    void a_clean_register_has_no_findings() {
        assertThat(findings(Locale.ENGLISH, TableBuilder.of("risk-register"), cleanRows()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_in_one_row_leaves_the_clean_rows_alone(String code, String field, Object[][] rows) {
        long faulty = findings(Locale.ENGLISH, TableBuilder.of("risk-register"), rows).stream()
                .filter(finding -> finding.rule().equals(code))
                .count();
        assertThat(faulty).isLessThanOrEqualTo(2);
    }

    @Test
    void a_red_risk_is_to_be_reviewed_more_often_than_a_green_one() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability", "impact", "review_date")
                .row("RED", TITLES[0], 5, 4, LocalDate.of(2026, 11, 10))
                .row("AMBER", TITLES[1], 3, 3, LocalDate.of(2026, 11, 10))
                .row("OLD", TITLES[2], 3, 3, LocalDate.of(2026, 10, 20))
                .row("GREEN", TITLES[3], 1, 2, LocalDate.of(2026, 10, 20));
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .filteredOn(finding -> finding.rule().equals("stale-review"))
                .extracting(Finding::subject)
                .containsExactly("RED", "OLD");
    }

    @Test
    void a_class_that_the_amount_beside_it_contradicts_is_told() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability", "impact", "impact_cost")
                .row("FITS", TITLES[0], 0.3, 2, 40_000)
                .row("CONTRADICTS", TITLES[1], 0.3, 1, 400_000)
                .otherSheet(
                        "Scales",
                        new Object[] {"Impact", "Name", "Cost"},
                        new Object[] {1, "Minor", "< 10000"},
                        new Object[] {2, "Moderate", "10000 - 100000"},
                        new Object[] {3, "Major", "100000 - 1000000"});
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .filteredOn(finding -> finding.rule().equals("amount-outside-its-class"))
                .extracting(Finding::subject)
                .containsExactly("CONTRADICTS");
    }

    @Test
    void an_impact_above_the_budget_that_the_settings_name_is_told() throws Exception {
        TableBuilder builder = TableBuilder.of("risk-register")
                .settings(Settings.defaults().with(new StringReader("risk.budget = 100000")))
                .fields("risk_id", "title", "probability", "impact_cost")
                .row("SMALL", TITLES[0], 0.3, 40_000)
                .row("HUGE", TITLES[1], 0.3, 400_000);
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .filteredOn(finding -> finding.rule().equals("impact-above-budget"))
                .extracting(Finding::subject)
                .containsExactly("HUGE");
    }

    @Test
    void a_rating_that_stays_although_the_response_is_done_is_told() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability", "impact", "score", "residual_score", "mitigation")
                .row("STILL", TITLES[0], 3, 4, 12, 12, "Done: second supplier under contract")
                .row("LESS", TITLES[1], 3, 4, 12, 6, "Done: tests doubled");
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .filteredOn(finding -> finding.rule().equals("residual-unchanged-though-done"))
                .extracting(Finding::subject)
                .containsExactly("STILL");
    }

    @Test
    void an_owner_who_left_is_missing_from_the_list_of_people() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .otherSheet(
                        "Staff",
                        Stream.iterate(0, i -> i < 9, i -> i + 1)
                                .map(i -> new Object[] {"Person " + i})
                                .toArray(Object[][]::new));
        assertThat(findings(Locale.ENGLISH, builder, cleanRows()))
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("owner-not-on-staff-list", "R-19"));
    }

    @Test
    void a_next_review_that_has_passed_is_overdue_and_no_last_review() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability")
                .column("review_date", "Next review")
                .row("A", TITLES[0], 0.2, LocalDate.of(2026, 9, 1))
                .row("B", TITLES[1], 0.3, LocalDate.of(2027, 9, 1));
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("review-overdue", "A"));
    }

    @Test
    void an_amount_in_another_currency_is_told() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability", "impact_cost")
                .row("A", TITLES[0], 0.2, "$ 100")
                .row("B", TITLES[1], 0.3, "$ 200")
                .row("C", TITLES[2], 0.4, "€ 100");
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .filteredOn(finding -> finding.rule().equals("mixed-currencies"))
                .extracting(Finding::subject)
                .containsExactly("C");
    }

    @Test
    void an_expected_value_that_is_not_the_product_is_told() {
        TableBuilder builder = TableBuilder.of("risk-register")
                .fields("risk_id", "title", "probability", "impact_cost", "expected_value")
                .row("A", TITLES[0], 0.2, 100, 20)
                .row("B", TITLES[1], 0.3, 100, 30)
                .row("C", TITLES[2], 0.4, 100, 70);
        Table table = builder.table();
        assertThat(new RiskSheet().analyse(table, builder.context(table)).findings())
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("expected-value-mismatch", "C"));
    }

    @Test
    void every_rule_speaks_every_language() {
        for (Locale language : Words.LANGUAGES) {
            Words words = Words.of(RiskRule.class, language);
            Set<String> mute = new HashSet<>();
            RiskRules.ALL.stream()
                    .flatMap(rule -> Stream.of(rule.code() + ".message", rule.code() + ".advice"))
                    .filter(key -> !words.has(key))
                    .forEach(mute::add);
            assertThat(mute).as(language.toString()).isEmpty();
        }
    }
}
