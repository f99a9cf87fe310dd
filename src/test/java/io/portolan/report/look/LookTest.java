package io.portolan.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.chart.ValueFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void labels_that_have_room_stay_where_they_are() {
        assertThat(LabelSpread.apart(new double[] {50, 10, 90}, 15, 0, 100)).containsExactly(50, 10, 90);
    }

    @Test
    void labels_too_close_part_by_the_same_on_both_sides() {
        // computed by hand: the mean of 50 and 52 is 51
        assertThat(LabelSpread.apart(new double[] {52, 50}, 10, 0, 100)).containsExactly(56, 46);
    }

    @Test
    void labels_keep_inside_their_bounds() {
        assertThat(LabelSpread.apart(new double[] {99, 98, 0}, 10, 0, 100)).containsExactly(100, 90, 0);
        assertThat(LabelSpread.apart(new double[0], 10, 0, 100)).isEmpty();
    }

    @Test
    void ticks_are_round_and_hold_the_values() {
        assertThat(Scale.around(List.of(12.0, 97.0, Double.NaN), ValueFormat.INTEGER))
                .isEqualTo(new Scale(0, 100, 20));
        assertThat(Scale.around(List.of(63.0, 104.0), ValueFormat.INTEGER)).isEqualTo(new Scale(60, 110, 10));
        assertThat(Scale.withZero(List.of(63.0, 104.0), ValueFormat.INTEGER)).isEqualTo(new Scale(0, 120, 20));
    }

    @Test
    void a_scale_of_nothing_runs_from_zero_to_one() {
        assertThat(Scale.around(List.of(), ValueFormat.INTEGER)).isEqualTo(new Scale(0, 1, 1));
        assertThat(Scale.around(List.of(Double.NaN), ValueFormat.DECIMAL1)).isEqualTo(new Scale(0, 1, 0.2));
    }

    @Test
    void equal_values_lie_within_their_scale() {
        Scale scale = Scale.around(List.of(7.0, 7.0), ValueFormat.INTEGER);

        assertThat(scale.share(7)).isBetween(0.3, 0.7);
    }

    @Test
    void text_is_broken_at_spaces_only() {
        assertThat(TextLines.of("one two threefour", 8, String::length)).containsExactly("one two", "threefour");
    }

    @Test
    void figures_are_read_alike_in_every_language() {
        assertThat(Figures.text(1_234_567.4, ValueFormat.INTEGER)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Figures.text(-0.125, ValueFormat.PERCENT1)).isEqualTo("\u221212.5%");
        assertThat(Figures.text(20_423, ValueFormat.DATE)).isEqualTo("2025-12-01");
    }
}
