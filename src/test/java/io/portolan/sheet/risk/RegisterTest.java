package io.portolan.sheet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.sheet.TableBuilder;
import io.portolan.table.Table;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RegisterTest {
    private static TableBuilder fields(String... fields) {
        return TableBuilder.of("risk-register").fields(fields);
    }

    private static Register read(TableBuilder builder) {
        Table table = builder.table();
        return Register.read(table, builder.context(table));
    }

    private static Risk only(Register register, int index) {
        return register.risks().get(index).value();
    }

    private static double emv(Register register, int index) {
        return only(register, index).expectedValue().orElseThrow();
    }

    @Test
    void money_below_zero_throughout_is_cost() {
        Register register = read(fields("risk_id", "title", "probability", "impact_cost")
                .row("A", "one", 0.5, -100)
                .row("B", "two", 0.1, -40));
        assertThat(register.conventions().sign()).isEqualTo(Sign.COST_BELOW_ZERO);
        assertThat(emv(register, 0)).isEqualTo(50);
        assertThat(only(register, 1).nature()).isEqualTo(Risk.Nature.UNSTATED);
    }

    @Test
    void among_costs_above_zero_an_amount_below_is_a_saving() {
        Register register = read(fields("risk_id", "title", "probability", "impact_cost")
                .row("A", "one", 0.5, 100)
                .row("B", "two", 0.1, -40));
        assertThat(register.conventions().sign()).isEqualTo(Sign.SAVING_BELOW_ZERO);
        assertThat(only(register, 1).nature()).isEqualTo(Risk.Nature.OPPORTUNITY);
        assertThat(emv(register, 1)).isCloseTo(-4, within(1e-12));
    }

    @Test
    void the_column_of_threats_and_opportunities_decides_before_the_sign() {
        Register register = read(fields("risk_id", "title", "threat_opportunity", "probability", "impact_cost")
                .row("A", "one", "Threat", 0.5, 100)
                .row("B", "two", "Opportunity", 0.1, 40)
                .row("C", "three", "", 0.1, 10));
        assertThat(emv(register, 1)).isCloseTo(-4, within(1e-12));
        assertThat(only(register, 2).nature()).isEqualTo(Risk.Nature.UNSTATED);
        assertThat(emv(register, 2)).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_range_written_below_zero_is_mirrored() {
        Register register = read(fields("risk_id", "title", "probability", "impact_low", "impact_mode", "impact_high")
                .row("A", "far end first", 1, -300, -150, -100)
                .row("B", "near end first", 1, -100, -150, -300));
        assertThat(emv(register, 0)).isCloseTo((100 + 4 * 150 + 300) / 6.0, within(1e-9));
        assertThat(emv(register, 1)).isCloseTo(emv(register, 0), within(1e-9));
    }

    @Test
    void several_currencies_give_no_total_but_a_reason() {
        TableBuilder builder = fields("risk_id", "title", "probability", "impact_cost")
                .row("A", "one", 0.5, "€ 100")
                .row("B", "two", 0.1, "$ 40");
        Register register = read(builder);
        assertThat(register.currencies()).containsExactly("EUR", "USD");
        assertThat(Exposure.of(register, 1)).isEmpty();
        assertThat(NoTotal.reason(register, RiskRule.words(builder.context(builder.table()))))
                .contains("EUR, USD");
    }

    @Test
    void the_scale_sheet_of_the_workbook_comes_before_the_usual_bands() {
        Register register = read(fields("risk_id", "title", "probability", "impact_cost")
                .row("A", "one", "Rare", 100)
                .row("B", "two", "Likely", 100)
                .otherSheet(
                        "Scales",
                        new Object[] {"Likelihood", "Meaning"},
                        new Object[] {"Rare", "< 5 %"},
                        new Object[] {"Possible", "5–25 %"},
                        new Object[] {"Likely", "25–75 %"},
                        new Object[] {"Almost certain", "> 75 %"}));
        Scale scale = register.conventions().probabilityScale().orElseThrow();
        assertThat(scale.place()).isEqualTo("Scales!A2:B5");
        assertThat(only(register, 0).likelihood().share()).contains(0.025);
        assertThat(only(register, 1).likelihood().share()).contains(0.5);
        assertThat(only(register, 1).likelihood().code()).contains(3.0);
        Exposure.Edges edges = Exposure.of(register, 1).flatMap(Exposure::edges).orElseThrow();
        assertThat(edges.low()).isLessThanOrEqualTo(edges.high());
    }

    @Test
    void impact_classes_count_with_the_amounts_of_their_band() {
        Register register = read(fields("risk_id", "title", "probability", "impact")
                .row("A", "one", 0.5, 1)
                .row("B", "two", 0.5, 2)
                .row("C", "three", 0.5, 3)
                .otherSheet(
                        "Impact scale",
                        new Object[] {"Level", "Word", "Amount (€)"},
                        new Object[] {1, "Low", "0 - 10,000"},
                        new Object[] {2, "Medium", "10,000 - 50,000"},
                        new Object[] {3, "High", "> 50,000"}));
        assertThat(emv(register, 0)).isCloseTo(2_500, within(1e-9));
        assertThat(emv(register, 1)).isCloseTo(15_000, within(1e-9));
        assertThat(emv(register, 2)).isCloseTo(25_000, within(1e-9));
        assertThat(only(register, 2).consequence().shape()).isEqualTo(Shape.Kind.BAND);
    }

    @Test
    void classes_without_a_scale_count_with_the_middle_of_the_usual_bands() {
        Register register = read(fields("risk_id", "title", "probability", "impact_cost")
                .row("A", "one", 1, 100)
                .row("B", "two", 5, 100));
        assertThat(register.conventions().probabilityScale()).isEmpty();
        assertThat(only(register, 0).likelihood().share()).contains(0.05);
        assertThat(only(register, 1).likelihood().share()).contains(0.85);
        assertThat(only(register, 1).likelihood().lowest()).contains(0.7);
    }

    @Test
    void ratings_of_a_product_score_are_no_probabilities() {
        Register register = read(fields("title", "impact", "detection", "probability", "score")
                .row("one", 3, 6, 0.5, 9)
                .row("two", 7, 3, 3, 63)
                .row("three", 15, 6, 3, 270));
        assertThat(register.conventions().probability()).isEqualTo(ProbabilityScale.RATINGS);
        assertThat(only(register, 0).likelihood().share()).isEmpty();
        assertThat(register.score(register.risks().get(2))).contains(270.0);
        assertThat(Exposure.of(register, 1)).isEmpty();
    }

    @Test
    void a_score_of_share_times_class_is_recognised_as_such() {
        Register register = read(fields("risk_id", "title", "probability", "impact", "score")
                .row("A", "one", 0.85, 4, 3.4)
                .row("B", "two", 0.41, 4, 1.64)
                .row("C", "three", 0.45, 5, 2.25));
        assertThat(register.scoring()).isEqualTo(Optional.of(Scoring.CELLS));
    }

    @Test
    void lowest_and_highest_alone_are_a_uniform_range() {
        Register register = read(fields("risk_id", "title", "probability", "impact_low", "impact_high")
                .row("A", "one", 0.5, 100, 300));
        assertThat(only(register, 0).consequence().shape()).isEqualTo(Shape.Kind.UNIFORM);
        assertThat(emv(register, 0)).isCloseTo(100, within(1e-12));
    }
}
