package io.portolan.sheet.portfolio;

import java.util.Locale;

/** How a reported status compares with the figures of its own project. */
enum Candour {
    /** Reported green, red by its own figures: green outside, red inside. */
    WATERMELON,
    /** Reported one step better than the figures. */
    RIPENING,
    /** Reported as the figures say, half a step aside. */
    HONEST,
    /** Reported worse than the figures; whoever reported may know more. */
    REVERSE,
    /** Not reported, or not to be computed. */
    UNKNOWN;

    /** A project whose red comes from governance alone is not called a watermelon: nobody hides a figure. */
    static Candour of(Rag reported, Rag computed, boolean redFigures) {
        double gap = computed.severity() - reported.severity();
        if (Double.isNaN(gap)) {
            return UNKNOWN;
        }
        if (gap >= 1.5 && redFigures) {
            return WATERMELON;
        }
        if (gap > 0.5) {
            return RIPENING;
        }
        return gap < -0.5 ? REVERSE : HONEST;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
