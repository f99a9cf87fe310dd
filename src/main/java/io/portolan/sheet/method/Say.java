package io.portolan.sheet.method;

import io.portolan.words.Words;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The words of this package with its habits for shares.
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

    /** A share as a percentage without decimals; a dash where there is none. */
    String share(OptionalDouble share) {
        return share.isPresent() ? words.percent(Math.rint(100 * share.getAsDouble()) / 100) : "–";
    }
}
