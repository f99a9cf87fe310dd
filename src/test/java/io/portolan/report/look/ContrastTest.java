package io.portolan.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.chart.Series;
import io.portolan.chart.Tone;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contrast of letters with their ground, light and dark: WCAG 2.2 AA asks for 4.5 to 1 (success criterion 1.4.3). */
final class ContrastTest {
    private static final double LEAST = 4.5;

    static IntStream inks() {
        return IntStream.concat(
                IntStream.of(Palette.INK, Palette.QUIET_INK, Palette.TEAL),
                Arrays.stream(Series.Style.values()).mapToInt(EndLabel::ink));
    }

    @ParameterizedTest
    @MethodSource("inks")
    void letters_stand_out_from_the_ground(int ink) {
        assertThat(contrast(ink, Palette.WHITE)).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(dark(ink), dark(Palette.WHITE))).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void letters_stand_out_from_tiles(Tone tone) {
        assertThat(contrast(Palette.INK, Palette.tint(tone))).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(dark(Palette.INK), dark(Palette.tint(tone)))).isGreaterThanOrEqualTo(LEAST);
    }

    private static int dark(int colour) {
        return DarkPalette.COLOURS.get(colour);
    }

    /** The formula of WCAG: relative luminances of sRGB, a twentieth added to each. */
    private static double contrast(int one, int other) {
        double[] light = Stream.of(one, other)
                .mapToDouble(ContrastTest::luminance)
                .sorted()
                .toArray();
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int part) {
        double share = (part & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
