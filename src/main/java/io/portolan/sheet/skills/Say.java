package io.portolan.sheet.skills;

import io.portolan.words.Words;
import java.util.Locale;

/**
 * The words of this package with its habits for levels.
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

    /** A level or a count without needless decimals. */
    String level(double level) {
        return words.number(level, level == Math.rint(level) ? 0 : 1);
    }
}
