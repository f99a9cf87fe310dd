package io.portolan.sheet.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.portolan.Program;
import io.portolan.TestWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Squares of comparisons, from a workbook to results.json. */
final class PairwiseSheetTest {
    private static final String[] DRINKS = {"Coffee", "Wine", "Tea", "Beer", "Soda", "Milk", "Water"};
    private static final String[] UPPER = {
        "1 9 5 2 1 1 1/2", "1 1/3 1/9 1/9 1/9 1/9", "1 1/3 1/4 1/3 1/9", "1 1/2 1 1/3", "1 2 1/2", "1 1/3", "1"
    };

    @TempDir
    Path folder;

    private JsonNode run(TestWorkbook sheet) {
        return Program.results(sheet.save(folder.resolve("ahp.xlsx")), folder.resolve("out"));
    }

    private static Object number(String text) {
        return text.contains("/") || text.isEmpty() ? text : (Object) Double.valueOf(text);
    }

    private static TestWorkbook drinks(String[] upper) {
        TestWorkbook sheet = TestWorkbook.sheet("Drinks");
        List<Object> heading = new ArrayList<>(List.of("Which is drunk more"));
        heading.addAll(List.of(DRINKS));
        sheet.line(heading.toArray());
        for (int i = 0; i < DRINKS.length; i++) {
            List<Object> line = new ArrayList<>(List.of(DRINKS[i]));
            for (int j = 0; j < i; j++) {
                line.add("");
            }
            for (String value : upper[i].split(" ", -1)) {
                line.add(number(value));
            }
            sheet.line(line.toArray());
        }
        return sheet;
    }

    private static double weight(JsonNode results, String name) {
        for (JsonNode each : results.at("/pairwise/0/weights")) {
            if (each.path("name").asText().equals(name)) {
                return each.path("weight").asDouble();
            }
        }
        throw new AssertionError(name);
    }

    private static List<String> rules(JsonNode results) {
        List<String> rules = new ArrayList<>();
        results.path("findings")
                .forEach(each -> rules.add(
                        each.path("rule").asText() + "@" + each.path("cell").asText()));
        return rules;
    }

    // T. L. Saaty (2008), as in the tests of AHPy; methods/portfolio.md, C8.
    @Test
    void half_a_square_with_fractions_is_enough() {
        JsonNode results = run(drinks(UPPER));
        assertThat(weight(results, "Water")).isCloseTo(.3268, within(5e-5));
        assertThat(weight(results, "Wine")).isCloseTo(.0191, within(5e-5));
        assertThat(results.at("/pairwise/0/lambdaMax").asDouble()).isCloseTo(7.176629, within(1e-6));
        assertThat(results.at("/pairwise/0/consistencyRatio").asDouble()).isCloseTo(.0223, within(5e-6));
        assertThat(rules(results)).isEmpty();
        assertThat(results.path("faults")).isEmpty();
    }

    @Test
    void a_comparison_that_contradicts_the_others_is_named_with_what_would_fit() {
        String[] turned = UPPER.clone();
        turned[0] = "1 1/9 5 2 1 1 1/2";
        JsonNode results = run(drinks(turned));
        assertThat(results.at("/pairwise/0/consistencyRatio").asDouble()).isGreaterThan(0.1);
        assertThat(rules(results)).contains("inconsistent@C2");
        assertThat(results.at("/pairwise/0/pairs/0/second").asText()).isEqualTo("Wine");
    }

    @Test
    void cells_across_from_each_other_that_are_no_reciprocals_are_named() {
        JsonNode results = run(TestWorkbook.sheet("Criteria")
                .line("", "Cost", "Time", "Risk")
                .line("Cost", 1, 2, 6)
                .line("Time", 0.5, 1, 3)
                .line("Risk", 1. / 6, 0.5, 1));
        assertThat(rules(results)).containsExactly("not-reciprocal@C4");
        assertThat(weight(results, "Cost")).isCloseTo(.6, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, -0.5})
    void a_table_of_correlations_is_no_such_square(double other) {
        JsonNode results = run(TestWorkbook.sheet("Correlations")
                .line("", "Cost", "Time", "Risk")
                .line("Cost", 1, 0.8, other)
                .line("Time", 0.8, 1, 0.6)
                .line("Risk", other, 0.6, 1));
        assertThat(results.has("pairwise")).isFalse();
    }
}
