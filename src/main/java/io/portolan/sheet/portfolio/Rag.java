package io.portolan.sheet.portfolio;

import io.portolan.chart.Tone;
import io.portolan.table.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** A status on the five-step scale of the UK's major projects portfolio, with grey for what is not known. */
public enum Rag {
    GREEN(0, Tone.GREEN),
    AMBER_GREEN(0.5, Tone.AMBER),
    AMBER(1, Tone.AMBER),
    AMBER_RED(1.5, Tone.RED),
    RED(2, Tone.RED),
    GREY(Double.NaN, Tone.NEUTRAL);

    private final double severity;
    private final Tone tone;

    Rag(double severity, Tone tone) {
        this.severity = severity;
        this.tone = tone;
    }

    /** A status as someone typed it, in any language of the dictionary; empty when it is none or says "none". */
    static Optional<Rag> parse(String text) {
        return Vocabulary.of("rag")
                .find(text)
                .filter(word -> !word.equals("none"))
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** From 0 for green to 2 for red; NaN for grey. */
    public double severity() {
        return severity;
    }

    /** The word used in results. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Tone tone() {
        return tone;
    }

    /** The worse of two, a known one before grey. */
    Rag orWorse(Rag other) {
        if (this == GREY || other == GREY) {
            return this == GREY ? other : this;
        }
        return severity >= other.severity ? this : other;
    }
}
