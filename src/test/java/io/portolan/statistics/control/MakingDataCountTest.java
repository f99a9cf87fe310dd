package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.statistics.control.Signal.Pattern;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases and verdicts of NHSRplotthedots 0.2.2 and of NHS England's tool since November 2023. */
final class MakingDataCountTest {
    private static final String BASE = "50 52 49 51 48 53 50 47 52 49 51 50 ";
    private static final Limits FROZEN = new Limits(42.428485, 50.166667, 57.904848);

    private static List<Signal> signals(double[] y) {
        return MakingDataCount.RULES.signals(y, XmrChart.of(y).limits().orElseThrow());
    }

    /** The points, counted from 1, whose reason is a pattern. */
    private static List<Integer> marked(List<Signal> signals, Pattern pattern) {
        return IntStream.range(0, 60)
                .filter(i -> MakingDataCount.reason(signals, i)
                        .filter(signal -> signal.pattern() == pattern)
                        .isPresent())
                .mapToObj(i -> i + 1)
                .toList();
    }

    @Test
    void seven_values_on_one_side_are_a_shift_and_all_are_marked() {
        double[] y = numbers(BASE + "51.5 52 51.6 52.5 51.8 52.2 51.9");
        List<Signal> signals = signals(y);
        assertThat(marked(signals, Pattern.SHIFT)).containsExactly(13, 14, 15, 16, 17, 18, 19);
        assertThat(Variation.at(18, signals, Direction.LOWER_IS_BETTER)).isEqualTo(Variation.CONCERN);
        assertThat(Variation.at(18, signals, Direction.HIGHER_IS_BETTER)).isEqualTo(Variation.IMPROVEMENT);
        assertThat(Variation.at(18, signals, Direction.NONE)).isEqualTo(Variation.NO_DIRECTION);
    }

    @Test
    void seven_falling_values_are_a_trend() {
        List<Signal> signals = signals(numbers(BASE + "53 52 51 50 49 48 47"));
        assertThat(marked(signals, Pattern.TREND)).containsExactly(13, 14, 15, 16, 17, 18, 19);
        assertThat(Variation.at(18, signals, Direction.HIGHER_IS_BETTER)).isEqualTo(Variation.CONCERN);
    }

    @Test
    void of_two_of_three_only_those_beyond_two_sigmas_are_marked() {
        List<Signal> signals = MakingDataCount.RULES.signals(numbers(BASE + "56 51 56.5 50 49"), FROZEN);
        assertThat(marked(signals, Pattern.TWO_OF_THREE)).containsExactly(13, 15);
    }

    @Test
    void a_value_outside_the_limits_counts_among_two_of_three_unless_the_older_logic_is_asked_for() {
        double[] y = numbers(BASE + "59 51 56.5 50 49");
        List<Signal> signals = MakingDataCount.RULES.signals(y, FROZEN);
        assertThat(marked(signals, Pattern.OUTSIDE)).containsExactly(13);
        assertThat(marked(signals, Pattern.TWO_OF_THREE)).containsExactly(15);
        List<Signal> legacy = new MakingDataCount(7, true, false).signals(y, FROZEN);
        assertThat(marked(legacy, Pattern.TWO_OF_THREE)).isEmpty();
        assertThat(marked(legacy, Pattern.OUTSIDE)).containsExactly(13);
    }

    @Test
    void one_value_outside_leaves_the_latest_one_to_common_cause() {
        List<Signal> signals = signals(numbers(BASE + "50 51 70 49 50"));
        assertThat(marked(signals, Pattern.OUTSIDE)).containsExactly(15);
        assertThat(Variation.at(16, signals, Direction.HIGHER_IS_BETTER)).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void of_two_opposing_trends_each_keeps_its_own_values() {
        List<Signal> signals = signals(numbers("0 1 2 3 4 5 6 7 6 5 4 3 2 1"));
        assertThat(marked(signals, Pattern.OUTSIDE)).containsExactly(1, 8);
        assertThat(marked(signals, Pattern.TREND)).containsExactly(2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14);
        assertThat(Variation.at(13, signals, Direction.HIGHER_IS_BETTER)).isEqualTo(Variation.CONCERN);
    }

    @Test
    void limits_of_the_first_twelve_values_show_the_change_after_them() {
        double[] y = numbers(BASE + "56 58 55 57 54 59 56 53 58 55 57 56");
        List<Signal> signals = new MakingDataCount(7, true, false).signals(y, FROZEN);
        assertThat(marked(signals, Pattern.OUTSIDE)).containsExactly(14, 18, 21);
        assertThat(marked(signals, Pattern.SHIFT)).containsExactly(13, 15, 16, 17, 19, 20, 22);
        assertThat(marked(signals, Pattern.TWO_OF_THREE)).containsExactly(23, 24);
    }

    @Test
    void a_gap_neither_adds_to_a_run_nor_breaks_it() {
        double[] y = numbers("50 52 49 51 48 53 50 47 52 49 51 50 51.5 52 51.6 NaN 52.5 51.8 52.2 51.9");
        List<Signal> signals = MakingDataCount.RULES.signals(y, FROZEN);
        assertThat(marked(signals, Pattern.SHIFT)).containsExactly(13, 14, 15, 17, 18, 19, 20);
    }

    @Test
    void a_target_beyond_the_limits_is_always_or_never_met() {
        assertThat(Assurance.of(FROZEN, 40, Direction.HIGHER_IS_BETTER)).isEqualTo(Assurance.PASS);
        assertThat(Assurance.of(FROZEN, 40, Direction.LOWER_IS_BETTER)).isEqualTo(Assurance.FAIL);
        assertThat(Assurance.of(FROZEN, 50, Direction.LOWER_IS_BETTER)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(Assurance.of(FROZEN, 60, Direction.NONE)).isEqualTo(Assurance.NO_TARGET);
    }
}
