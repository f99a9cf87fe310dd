package io.portolan.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.report.look.NamePlaces.Named;
import io.portolan.report.look.NamePlaces.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NamePlacesTest {
    private static final double HEIGHT = 14;

    @Test
    void a_name_with_room_stands_on_the_right() {
        assertThat(sides(new Named(100, 100, 10, 40))).containsExactly(Side.RIGHT);
    }

    @Test
    void a_name_at_the_right_edge_goes_to_the_left() {
        assertThat(sides(new Named(385, 100, 10, 40))).containsExactly(Side.LEFT);
    }

    @Test
    void a_name_does_not_cover_the_next_bubble() {
        List<Side> sides = sides(new Named(100, 100, 10, 40), new Named(135, 100, 10, 40));
        assertThat(sides).containsExactly(Side.LEFT, Side.RIGHT);
    }

    @Test
    void a_name_that_would_cover_another_on_every_side_is_left_out() {
        Named same = new Named(100, 100, 2, 40);
        assertThat(sides(same, same, same, same, same)).contains(Side.NOWHERE);
    }

    @Test
    void a_bubble_without_a_name_has_none() {
        assertThat(sides(new Named(100, 100, 10, 0))).containsExactly(Side.NOWHERE);
    }

    private static List<Side> sides(Named... bubbles) {
        return NamePlaces.of(List.of(bubbles), HEIGHT, 400, 200);
    }
}
