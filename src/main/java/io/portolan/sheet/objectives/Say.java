package io.portolan.sheet.objectives;

import io.portolan.words.Words;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The words of this package with its habits for scores.
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

    /** A score from 0 to 1 with two decimals; blank where there is none. */
    String score(OptionalDouble score) {
        return score.isPresent() ? words.number(score.getAsDouble(), 2) : "";
    }

    String count(long count) {
        return words.number((double) count, 0);
    }
}
