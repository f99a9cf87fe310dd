package io.portolan.sheet.pairwise;

import io.portolan.words.Words;
import java.util.Locale;

/**
 * The words of this package with its habits for ratios.
 *
 * @param words the words
 */
record Say(Words words) {
    static Say in(Locale language) {
        return new Say(Words.of(Say.class, language));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A comparison as people say it: 3, or 1/3 below one; two digits where it is not whole. */
    String times(double ratio) {
        return ratio >= 1 ? number(ratio) : "1/" + number(1 / ratio);
    }

    private String number(double value) {
        return words.number(value, Math.abs(value - Math.rint(value)) < 0.005 ? 0 : 1);
    }
}
