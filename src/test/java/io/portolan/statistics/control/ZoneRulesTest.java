package io.portolan.statistics.control;

import static io.portolan.statistics.ReferenceData.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.statistics.ReferenceData;
import io.portolan.statistics.control.Signal.Pattern;
import java.util.List;
import org.junit.jupiter.api.Test;

// Places from 1, by rules.R of qcc 3.0 (af35099).
final class ZoneRulesTest {
    private static final double[] ZONES =
            numbers("0.2 -0.5 3.2 0.1 2.1 0.4 2.2 -0.3 1.2 1.4 0.8 1.3 1.1 -0.2 0.3 0.4 0.1 0.6 0.5"
                    + " 0.2 0.7 0.9 0.3 -0.4 -0.6 -0.8 -1 -1.2 -1.4 0.1 -0.1 0.2 -0.2 0.3 -0.3 0.2 -0.1 0.4 -0.2 0.1 -0.3 0.2 -0.1 0.5 1.5"
                    + " -1.3 1.2 -1.6 1.1 1.4 -1.2 -1.5");
    private static final Limits STANDARD = new Limits(-3, 0, 3);

    private static List<Integer> places(List<Signal> signals, Pattern pattern) {
        return signals.stream()
                .filter(signal -> signal.pattern() == pattern)
                .map(signal -> signal.last() + 1)
                .sorted()
                .toList();
    }

    @Test
    void western_electric_has_four_rules() {
        List<Signal> signals = ZoneRules.WESTERN_ELECTRIC.signals(ZONES, STANDARD);
        assertThat(places(signals, Pattern.OUTSIDE)).containsExactly(3);
        assertThat(places(signals, Pattern.TWO_OF_THREE)).containsExactly(5, 7);
        assertThat(places(signals, Pattern.FOUR_OF_FIVE)).containsExactly(13);
        assertThat(places(signals, Pattern.RUN)).containsExactly(22, 23);
    }

    @Test
    void nelson_has_eight_rules() {
        List<Signal> signals = ZoneRules.NELSON.signals(ZONES, STANDARD);
        assertThat(places(signals, Pattern.OUTSIDE)).containsExactly(3);
        assertThat(places(signals, Pattern.RUN)).containsExactly(23);
        assertThat(places(signals, Pattern.DRIFT)).containsExactly(27, 28, 29);
        assertThat(places(signals, Pattern.ALTERNATING)).containsExactly(41, 42, 43, 44);
        assertThat(places(signals, Pattern.TWO_OF_THREE)).containsExactly(5, 7);
        assertThat(places(signals, Pattern.FOUR_OF_FIVE)).containsExactly(13);
        assertThat(places(signals, Pattern.HUGGING)).containsExactly(44);
        assertThat(places(signals, Pattern.AVOIDING)).containsExactly(52);
    }

    @Test
    void the_nile_by_its_own_mean_and_moving_range() {
        double[] nile = ReferenceData.series("ref_Nile.csv");
        Limits limits = XmrChart.of(nile, false, 8).limits().orElseThrow();
        List<Signal> signals = ZoneRules.NELSON.signals(nile, limits);
        assertThat(places(signals, Pattern.OUTSIDE)).containsExactly(9, 43);
        assertThat(places(signals, Pattern.RUN)).containsExactly(16, 17, 27, 28, 56, 57, 58);
        assertThat(places(signals, Pattern.DRIFT)).isEmpty();
        assertThat(places(signals, Pattern.TWO_OF_THREE)).containsExactly(4, 5, 6, 8, 9, 24, 25, 26, 71);
        assertThat(places(signals, Pattern.FOUR_OF_FIVE)).containsExactly(5, 6, 8, 9, 10, 23, 24, 25, 26, 28, 61, 100);
    }
}
