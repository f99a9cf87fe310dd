package io.portolan.statistics.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionTest {
    // OR-Tools documentation, "The knapsack problem"; optimum 7,534; ranking and frontier of methods/portfolio.md, C9.
    private static final String VALUES =
            "360,83,59,130,431,67,230,52,93,125,670,892,600,38,48,147,78,256,63,17,120,164,432,35,92,110,22,42,50,323,514,28,87,73,"
                    + "78,15,26,78,210,36,85,189,274,43,33,10,19,389,276,312";
    private static final String WEIGHTS =
            "7,0,30,22,80,94,11,81,70,64,59,18,0,36,3,8,15,42,9,0,42,47,52,32,26,48,55,6,29,84,2,4,18,56,7,29,93,44,71,3,86,66,31,65,"
                    + "0,79,20,65,52,13";

    private static List<Option> options(String values, String weights) {
        double[] v = Arrays.stream(values.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] w = Arrays.stream(weights.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return IntStream.range(0, v.length)
                .mapToObj(i -> new Option(v[i], List.of(w[i]), false, List.of()))
                .toList();
    }

    private static double best(List<Option> options, double... budgets) {
        Selection best = Selection.best(options, budgets).orElseThrow();
        assertThat(best.proven()).isTrue();
        return best.value();
    }

    @Test
    void fifty_items_of_or_tools() {
        List<Option> options = options(VALUES, WEIGHTS);
        Selection best = Selection.best(options, new double[] {850}).orElseThrow();
        assertThat(best.value()).isEqualTo(7534);
        assertThat(best.costs()).containsExactly(850.0);
        assertThat(best.chosen())
                .containsExactly(
                        0, 1, 3, 4, 6, 10, 11, 12, 14, 15, 16, 17, 18, 19, 21, 22, 24, 27, 28, 29, 30, 31, 32, 34, 38,
                        39, 41, 42, 44, 47, 48, 49);
        Selection ranked = Selection.ranked(options, new double[] {850}, true);
        assertThat(ranked.value()).isEqualTo(7484);
        assertThat(ranked.costs()).containsExactly(821.0);
        assertThat(Selection.ranked(options, new double[] {850}, false).value()).isEqualTo(7534);
    }

    @ParameterizedTest
    @CsvSource({"200, 4557, 4505, 4294", "400, 5809, 5799, 5634", "600, 6762, 6762, 6506"})
    void smaller_budgets_carry_less(double budget, double optimum, double skipping, double stopping) {
        List<Option> options = options(VALUES, WEIGHTS);
        assertThat(best(options, budget)).isEqualTo(optimum);
        assertThat(Selection.ranked(options, new double[] {budget}, false).value())
                .isEqualTo(skipping);
        assertThat(Selection.ranked(options, new double[] {budget}, true).value())
                .isEqualTo(stopping);
    }

    // P07 of the knapsack instances of Florida State University (methods/portfolio.md, C10).
    @Test
    void fifteen_items_of_florida_state() {
        List<Option> options = options(
                "135,139,149,150,156,163,173,184,192,201,210,214,221,229,240",
                "70,73,77,80,82,87,90,94,98,106,110,113,115,118,120");
        Selection best = Selection.best(options, new double[] {750}).orElseThrow();
        assertThat(best.value()).isEqualTo(1458);
        assertThat(best.chosen()).containsExactly(0, 2, 4, 6, 7, 8, 13, 14);
        assertThat(Selection.ranked(options, new double[] {750}, false).value()).isEqualTo(1441);
        assertThat(Selection.ranked(options, new double[] {750}, true).value()).isEqualTo(1302);
    }

    private static List<Option> random(Random random, int n, int years) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Option(
                        1 + random.nextInt(50),
                        IntStream.range(0, years)
                                .mapToObj(k -> (double) random.nextInt(20))
                                .toList(),
                        random.nextInt(12) == 0,
                        i > 0 && random.nextInt(4) == 0 ? List.of(random.nextInt(i)) : List.of()))
                .toList();
    }

    private static double[] half(List<Option> options) {
        return IntStream.range(0, options.get(0).costs().size())
                .mapToDouble(k -> Math.floor(
                        options.stream().mapToDouble(o -> o.costs().get(k)).sum() * 0.6))
                .toArray();
    }

    /** Every set of options tried; −1 when none keeps the conditions. */
    private static double exhaustive(List<Option> options, double[] budgets) {
        double best = -1;
        for (int set = 0; set < 1 << options.size(); set++) {
            int chosen = set;
            boolean allowed = IntStream.range(0, options.size())
                            .allMatch(i -> (chosen >> i & 1) == 1
                                    ? options.get(i).needs().stream().allMatch(j -> (chosen >> j & 1) == 1)
                                    : !options.get(i).mandatory())
                    && IntStream.range(0, budgets.length).allMatch(k -> sum(options, chosen, k) <= budgets[k]);
            best = allowed ? Math.max(best, sum(options, chosen, -1)) : best;
        }
        return best;
    }

    private static double sum(List<Option> options, int chosen, int budget) {
        return IntStream.range(0, options.size())
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToDouble(i -> budget < 0
                        ? options.get(i).value()
                        : options.get(i).costs().get(budget))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_best_of_a_few_is_that_of_trying_all(long seed) {
        List<Option> options = random(new Random(seed), 12, 3);
        double[] budgets = half(options);
        double tried = exhaustive(options, budgets);
        assertThat(Selection.best(options, budgets).map(Selection::value).orElse(-1.0))
                .isCloseTo(tried, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void more_money_is_never_worth_less_and_a_ranking_never_worth_more(long seed) {
        List<Option> options = random(new Random(seed), 30, 2).stream()
                .map(option -> new Option(option.value(), option.costs(), false, option.needs()))
                .toList();
        double before = 0;
        for (double budget : new double[] {40, 80, 120, 160, 200}) {
            double value = best(options, budget, budget);
            assertThat(value).isGreaterThanOrEqualTo(before);
            assertThat(Selection.ranked(options, new double[] {budget, budget}, false)
                            .value())
                    .isLessThanOrEqualTo(value + 1e-9);
            before = value;
        }
    }

    @Test
    void neither_the_unit_nor_the_order_changes_what_is_worth_most() {
        List<Option> options = options(VALUES, WEIGHTS);
        List<Option> thousands = options.stream()
                .map(o -> new Option(o.value() * 1e6, List.of(o.costs().get(0) * 1e3), false, List.of()))
                .toList();
        assertThat(best(thousands, 400_000)).isCloseTo(5809e6, within(1e-3));
        List<Option> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(best(shuffled, 400)).isEqualTo(5809);
    }

    @Test
    void what_is_mandatory_is_chosen_or_nothing_fits() {
        List<Option> options = List.of(
                new Option(1, List.of(8.0), true, List.of()),
                new Option(9, List.of(5.0), false, List.of()),
                new Option(3, List.of(1.0), false, List.of(1)));
        assertThat(Selection.best(options, new double[] {10}).orElseThrow().chosen())
                .containsExactly(0);
        assertThat(Selection.best(options, new double[] {14}).orElseThrow().chosen())
                .containsExactly(0, 1, 2);
        assertThat(Selection.best(options, new double[] {7})).isEmpty();
    }

    /** 200 projects, costs of 10 to 1,000 in each of five years, values of 100 to 2,000, half of the money that all would take. */
    @ParameterizedTest
    @ValueSource(longs = {3, 8})
    void two_hundred_projects_over_five_years_are_proven(long seed) {
        Random random = new Random(seed);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Double> costs =
                    random.doubles(5, 10, 1000).mapToObj(Math::rint).toList();
            List<Integer> needs = i > 0 && random.nextInt(5) == 0 ? List.of(random.nextInt(i)) : List.of();
            options.add(new Option(Math.rint(100 + 1900 * random.nextDouble()), costs, random.nextInt(40) == 0, needs));
        }
        double[] budgets = IntStream.range(0, 5)
                .mapToDouble(
                        k -> options.stream().mapToDouble(o -> o.costs().get(k)).sum() / 2)
                .toArray();
        assertThat(best(options, budgets))
                .isGreaterThan(Selection.ranked(options, budgets, false).value());
    }

    @Test
    void options_that_need_each_other_come_together_or_not_at_all() {
        List<Option> options = List.of(
                new Option(5, List.of(4.0), false, List.of(1)),
                new Option(0, List.of(4.0), false, List.of(0)),
                new Option(4, List.of(6.0), false, List.of()));
        assertThat(best(options, 8)).isEqualTo(5);
        assertThat(best(options, 7)).isEqualTo(4);
    }
}
