package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComposedTest {
    @ParameterizedTest
    @CsvSource({
        "Finish (current), end_forecast",
        "Baseline finish date, end_planned",
        "Verwachte opleverdatum, end_forecast",
        "Werkelijk einde, end_actual",
        "Geplante Fertigstellung, end_planned",
        "Tatsächlicher Beginn, start_actual",
        "Date de fin réelle, end_actual",
        "Date de début prévue, start_planned",
        "Livraison révisée, end_forecast",
        "Approved project budget, budget",
        "Revised budget, budget_revised",
        "Kosten werkelijk, actual_cost",
        "Voraussichtliche Gesamtkosten, eac",
        "Dépenses réalisées, actual_cost"
    })
    void a_thing_and_its_qualifier_make_a_field(String heading, String field) {
        assertThat(Composed.of(heading)).map(Dictionary.Match::field).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start",
                "Budget",
                "Budget change",
                "Reason for revised budget",
                "Start and end planned",
                "Planned",
                ""
            })
    void a_heading_that_lacks_one_of_them_or_says_more_makes_none(String heading) {
        assertThat(Composed.of(heading)).isEmpty();
    }
}
