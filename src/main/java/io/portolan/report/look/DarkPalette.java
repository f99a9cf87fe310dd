package io.portolan.report.look;

import io.portolan.chart.Tone;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each colour of the palette becomes on a dark ground: as far from it as the original is from white. */
public final class DarkPalette {
    /** The dark colour under each light one, as 0xRRGGBB. */
    public static final Map<Integer, Integer> COLOURS = Collections.unmodifiableMap(colours());

    private DarkPalette() {}

    private static Map<Integer, Integer> colours() {
        Map<Integer, Integer> dark = new LinkedHashMap<>();
        dark.put(Palette.WHITE, 0x16191B);
        dark.put(Palette.BLACK, 0xFFFFFF);
        dark.put(Palette.INK, 0xE9ECEE);
        dark.put(Palette.QUIET_INK, 0xB4BCC1);
        dark.put(Palette.GREY, 0x9AA2A7);
        dark.put(Palette.LIGHT_GREY, 0x6B7378);
        dark.put(Palette.HAIRLINE, 0x33393D);
        dark.put(Palette.TEAL, 0x5FB3C6);
        dark.put(Palette.LIGHT_TEAL, 0x35707F);
        dark.put(Palette.CONCERN, 0xFF8F3D);
        dark.put(Palette.CONCERN_INK, 0xFF8F3D);
        dark.put(Palette.IMPROVEMENT, 0x56B4E9);
        dark.put(Palette.FORECAST, 0x8FB0BA);
        dark.put(Palette.FORECAST_EDGE, 0x63767D);
        dark.put(Palette.tone(Tone.GREEN), 0x74C47A);
        dark.put(Palette.tone(Tone.AMBER), 0xF0B040);
        dark.put(Palette.tone(Tone.RED), 0xFF7B70);
        dark.put(Palette.tint(Tone.NEUTRAL), 0x22272A);
        dark.put(Palette.tint(Tone.OWN), 0x17343C);
        dark.put(Palette.tint(Tone.IMPROVEMENT), 0x12304A);
        dark.put(Palette.tint(Tone.CONCERN), 0x4A2A12);
        dark.put(Palette.tint(Tone.GREEN), 0x1C3A1F);
        dark.put(Palette.tint(Tone.AMBER), 0x453510);
        dark.put(Palette.tint(Tone.RED), 0x4C1F1B);
        return dark;
    }
}
