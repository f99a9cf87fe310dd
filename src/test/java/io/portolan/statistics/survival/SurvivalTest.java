package io.portolan.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The trial of Freireich et al. (1963): weeks in remission of two groups of 21; figures printed for NAG's routine G12AAF. */
final class SurvivalTest {
    private static final List<Observation> TREATED =
            observations("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static final List<Observation> PLACEBO = observations("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    private static List<Observation> observations(String weeks) {
        List<Observation> all = new ArrayList<>();
        for (String week : weeks.split(" ", -1)) {
            all.add(
                    week.endsWith("+")
                            ? Observation.censored(Double.parseDouble(week.substring(0, week.length() - 1)))
                            : Observation.ended(Double.parseDouble(week)));
        }
        return all;
    }

    @Test
    void the_curve_and_its_standard_errors_are_those_printed() {
        KaplanMeier curve = KaplanMeier.of(TREATED);
        double[] times = {6, 7, 10, 13, 16, 22, 23};
        double[] survival = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
        double[] errors = {0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135};
        assertThat(curve.steps()).hasSize(times.length);
        IntStream.range(0, times.length).forEach(i -> {
            assertThat(curve.steps().get(i).time()).isEqualTo(times[i]);
            assertThat(curve.steps().get(i).survival()).isCloseTo(survival[i], within(5e-4));
            assertThat(curve.steps().get(i).standardError()).isCloseTo(errors[i], within(5e-4));
        });
    }

    @Test
    void medians_carry_the_range_that_the_data_allow() {
        assertThat(KaplanMeier.of(TREATED).quantile(0.5)).hasValue(23);
        // limits on the scale ln(−ln S), computed apart from the program in Python: first below 0.5 at 13 and at 4, at
        // 11
        assertThat(KaplanMeier.of(TREATED).quantileLow(0.5)).hasValue(13);
        assertThat(KaplanMeier.of(TREATED).quantileHigh(0.5)).isEmpty();
        assertThat(KaplanMeier.of(PLACEBO).quantile(0.5)).hasValue(8);
        assertThat(KaplanMeier.of(PLACEBO).quantileLow(0.5)).hasValue(4);
        assertThat(KaplanMeier.of(PLACEBO).quantileHigh(0.5)).hasValue(11);
    }

    @Test
    void one_that_has_lasted_is_judged_by_those_that_lasted_as_long() {
        assertThat(KaplanMeier.of(TREATED).endsWithin(10, 13).orElseThrow()).isCloseTo(0.350649, within(5e-7));
        assertThat(KaplanMeier.of(TREATED).endsWithin(10, 30)).isEmpty();
    }

    @Test
    void two_groups_are_compared_by_their_ranks() {
        LogRank test = LogRank.of(List.of(TREATED, PLACEBO)).orElseThrow();
        assertThat(test.observed()).containsExactly(9, 21);
        assertThat(test.expected().get(0)).isCloseTo(19.2505, within(5e-5));
        assertThat(test.variance()).isCloseTo(6.2570, within(5e-5));
        assertThat(test.statistic()).isCloseTo(16.793, within(5e-4));
        assertThat(test.p()).isCloseTo(4.17e-5, within(5e-7));
    }

    @Test
    void a_third_group_that_splits_one_of_two_adds_a_degree_of_freedom() {
        LogRank test = LogRank.of(List.of(TREATED, PLACEBO.subList(0, 10), PLACEBO.subList(10, 21)))
                .orElseThrow();
        assertThat(test.statistic()).isGreaterThan(16.793);
        assertThat(test.expected().stream().mapToDouble(x -> x).sum()).isCloseTo(30, within(1e-9));
    }

    @Test
    void the_shares_of_competing_ends_and_of_what_goes_on_add_up() {
        List<Observation> both =
                List.of(new Observation(1, 1), new Observation(2, 2), new Observation(3, 1), new Observation(4, 0));
        CompetingEnds ends = CompetingEnds.of(both);
        // by hand: 1/4, then 3/4 · 1/3, then 1/2 · 1/2
        assertThat(ends.share(1, 3).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(ends.share(2, 3).orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(KaplanMeier.of(both).at(3).orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(ends.endsWithin(1, 2, 1).orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(ends.share(1, 5)).isEmpty();
    }

    @Test
    void nothing_watched_and_nothing_ended_say_nothing() {
        assertThat(KaplanMeier.of(List.of()).quantile(0.5)).isEmpty();
        assertThat(KaplanMeier.of(List.of(Observation.censored(5))).at(5)).hasValue(1);
        assertThat(KaplanMeier.of(List.of(Observation.censored(5))).at(6)).isEmpty();
        assertThat(LogRank.of(List.of(List.of(Observation.censored(5)), List.of(Observation.ended(1)))))
                .isPresent();
        assertThat(LogRank.of(List.of(List.of(Observation.censored(5)), List.of(Observation.censored(1)))))
                .isEmpty();
    }
}
