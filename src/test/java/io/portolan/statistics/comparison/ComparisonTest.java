package io.portolan.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.statistics.comparison.Bridge.Product;
import io.portolan.statistics.comparison.Calibration.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Then against now, and foretold against come true. */
class ComparisonTest {

    /** methods/risk.md, section 3.2: new +20, closed −20, probability −12.5, impact +12.5, together 0. */
    @Test
    void the_bridge_of_the_reference_register_adds_up() {
        Map<String, Product> before =
                Map.of("A", new Product(.3, 100), "B", new Product(.5, 40), "C", new Product(.1, 500));
        Map<String, Product> after =
                Map.of("A", new Product(.2, 150), "C", new Product(.1, 500), "D", new Product(.4, 50));
        Bridge bridge = Bridge.between(before, after);
        assertThat(bridge.added()).isCloseTo(20, within(1e-12));
        assertThat(bridge.dropped()).isCloseTo(20, within(1e-12));
        assertThat(bridge.probability()).isCloseTo(-12.5, within(1e-12));
        assertThat(bridge.impact()).isCloseTo(12.5, within(1e-12));
        assertThat(bridge.change()).isCloseTo(0, within(1e-12));
    }

    @Test
    void every_bridge_adds_up() {
        SplittableRandom random = new SplittableRandom(3);
        for (int k = 0; k < 100; k++) {
            Map<String, Product> before = products(random);
            Map<String, Product> after = products(random);
            Bridge b = Bridge.between(before, after);
            assertThat(b.added() - b.dropped() + b.probability() + b.impact()).isCloseTo(b.change(), within(1e-9));
        }
    }

    private static Map<String, Product> products(SplittableRandom random) {
        Map<String, Product> products = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            if (random.nextBoolean()) {
                products.put("R" + i, new Product(random.nextDouble(), 1000 * random.nextDouble() - 200));
            }
        }
        return products;
    }

    /** R 4.3, wilcox.test(x, y, paired = TRUE) on Hollander and Wolfe's depression data: V = 40, p = 0.03906. */
    @Test
    void the_signed_rank_test_agrees_with_r() {
        double[] x = {1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] y = {.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        SignedRank test = SignedRank.of(
                        IntStream.range(0, 9).mapToDouble(i -> x[i] - y[i]).toArray())
                .orElseThrow();
        assertThat(test.w()).isEqualTo(40);
        assertThat(test.p()).isCloseTo(0.0390625, within(1e-9));
    }

    /** All 2⁶ signs of six equal differences: only all of one sign is as extreme, 2/64. */
    @Test
    void ties_are_exact_and_five_differences_are_too_few() {
        assertThat(SignedRank.of(new double[] {1, 1, 1, 1, 1, 1, 0})
                        .orElseThrow()
                        .p())
                .isCloseTo(2 / 64.0, within(1e-12));
        assertThat(SignedRank.of(new double[] {1, 2, 3, 4, 5, 0, 0})).isEmpty();
    }

    /** SciPy 1.17.1, wilcoxon(range(-10, 20) + .5), correction=True, method="approx". */
    @Test
    void many_differences_are_tested_by_the_normal_law() {
        double[] d = IntStream.range(-10, 20).mapToDouble(i -> i + 0.5).toArray();
        assertThat(SignedRank.of(d).orElseThrow().p()).isCloseTo(0.008978543154890564, within(1e-12));
    }

    @Test
    void the_interval_of_a_sum_knows_noise_from_change() {
        Random random = new Random(5);
        double[] noise = random.doubles(30, -10, 10).toArray();
        double[] fall = random.doubles(30, -30, 10).toArray();
        assertThat(Bootstrap.ofSum(noise, 1).orElseThrow().excludesZero()).isFalse();
        Bootstrap change = Bootstrap.ofSum(fall, 1).orElseThrow();
        assertThat(change.excludesZero()).isTrue();
        assertThat(change.sum()).isBetween(change.low(), change.high());
        assertThat(Bootstrap.ofSum(new double[] {1, 2, 3, 4, 5}, 1)).isEmpty();
        assertThat(Bootstrap.ofSum(new double[10], 1)).isEmpty();
    }

    /** Of 200 samples of zero mean the interval must hold zero in about 95 of 100; BCa of skewed small samples in a little less. */
    @Test
    void the_interval_holds_the_truth_about_as_often_as_it_says() {
        SplittableRandom random = new SplittableRandom(11);
        int held = 0;
        for (int k = 0; k < 200; k++) {
            double[] d = IntStream.range(0, 25)
                    .mapToDouble(i -> -Math.log(1 - random.nextDouble()) - 1)
                    .toArray();
            held += Bootstrap.ofSum(d, k).orElseThrow().excludesZero() ? 0 : 1;
        }
        assertThat(held).isBetween(180, 199);
    }

    /** R18: .504, .398, .092, .006, by hand. */
    @Test
    void the_number_of_events_has_its_poisson_binomial_law() {
        PoissonBinomial k = PoissonBinomial.of(.1, .2, .3);
        assertThat(new double[] {k.mass(0), k.mass(1), k.mass(2), k.mass(3)})
                .containsExactly(new double[] {.504, .398, .092, .006}, within(1e-12));
        assertThat(PoissonBinomial.of().mass(0)).isEqualTo(1);
    }

    /** Twenty of forty events of p = 0.33: 2·P(K ≥ 20) and its mid-p by Python's exact binomials. */
    @Test
    void too_many_events_are_told_from_chance() {
        PoissonBinomial k = PoissonBinomial.of(
                Collections.nCopies(40, .33).stream().mapToDouble(p -> p).toArray());
        assertThat(k.twoSided(20)).isCloseTo(0.03833537230055578, within(1e-12));
        assertThat(k.twoSidedMidP(20)).isCloseTo(0.027591256365327464, within(1e-12));
    }

    @Test
    void probabilities_that_come_true_are_calibrated_and_nine_outcomes_are_too_few() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            outcomes.add(new Outcome(0.1, i < 1));
            outcomes.add(new Outcome(0.5, i < 5));
        }
        Calibration calibration = Calibration.of(outcomes).orElseThrow();
        assertThat(calibration.oddsFactor()).isCloseTo(1, within(1e-9));
        assertThat(calibration.brier()).isCloseTo((0.09 + 0.25) / 2, within(1e-12));
        assertThat(calibration.midP()).isGreaterThan(0.9);
        assertThat(calibration.groups()).hasSize(2);
        assertThat(Calibration.of(outcomes.subList(0, 9))).isEmpty();
    }

    /** Ten of twenty at p = 0.2: odds of 1 against 1/4, so four times too small. */
    @Test
    void probabilities_that_were_too_small_have_a_factor() {
        List<Outcome> outcomes =
                IntStream.range(0, 20).mapToObj(i -> new Outcome(0.2, i < 10)).toList();
        assertThat(Calibration.of(outcomes).orElseThrow().oddsFactor()).isCloseTo(4, within(1e-9));
    }

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I: 81/263 and 0/20. */
    @Test
    void the_interval_of_a_share_is_wilsons() {
        Proportion some = Proportion.of(81, 263);
        assertThat(some.low()).isCloseTo(.2553, within(5e-5));
        assertThat(some.high()).isCloseTo(.3662, within(5e-5));
        assertThat(Proportion.of(0, 20).high()).isCloseTo(.1611, within(5e-5));
    }

    /** methods/risk.md, section 2.9, MX8: 11.0 % tied and 5.9 % reversed; by hand τ-b of (1,2,2,3) and (1,3,2,4) is 5/√30. */
    @Test
    void a_product_score_ties_and_reverses_risks() {
        double[] bandsOfP = {0, .1, .3, .5, .7, 1};
        double[] bandsOfI = {0, 50, 100, 250, 500, 1000};
        SplittableRandom random = new SplittableRandom(1);
        int n = 100_000;
        double[] scores = new double[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double p = random.nextDouble();
            double impact = 1000 * random.nextDouble();
            scores[i] = band(p, bandsOfP) * band(impact, bandsOfI);
            values[i] = p * impact;
        }
        Concordance found = Concordance.of(scores, values);
        assertThat(found.tied()).isCloseTo(.110, within(.002));
        assertThat(found.reversed()).isCloseTo(.059, within(.002));
        Concordance four = Concordance.of(new double[] {1, 2, 2, 3}, new double[] {1, 3, 2, 4});
        assertThat(four.tau()).isCloseTo(5 / Math.sqrt(30), within(1e-12));
        assertThat(four.tied()).isCloseTo(1 / 6.0, within(1e-12));
    }

    private static int band(double x, double[] edges) {
        return (int)
                IntStream.range(1, edges.length).filter(k -> x > edges[k - 1]).count();
    }
}
