package io.portolan.report.html;

import io.portolan.chart.Tone;
import io.portolan.report.look.DarkPalette;
import io.portolan.report.look.Palette;
import java.util.List;
import java.util.Locale;

/** The colours of the page under the names that its style sheet gives them, and those of its charts, each for light and dark. */
final class Theme {
    /**
     * A colour as style sheets write it.
     *
     * @param name what it is for; its light value where charts use it without a name
     */
    record Colour(String name, String light, String dark) {}

    private Theme() {}

    /** The colours of the page. */
    static List<Colour> page() {
        return List.of(
                colour("ground", Palette.WHITE),
                colour("ink", Palette.INK),
                colour("quiet", Palette.QUIET_INK),
                colour("hairline", Palette.HAIRLINE),
                colour("soft", Palette.tint(Tone.NEUTRAL)),
                colour("own", Palette.TEAL),
                colour("tint", Palette.tint(Tone.OWN)));
    }

    /** The colours of the charts. */
    static List<Colour> charts() {
        return DarkPalette.COLOURS.keySet().stream()
                .map(light -> colour(hex(light), light))
                .toList();
    }

    private static Colour colour(String name, int light) {
        return new Colour(name, hex(light), hex(DarkPalette.COLOURS.getOrDefault(light, light)));
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
