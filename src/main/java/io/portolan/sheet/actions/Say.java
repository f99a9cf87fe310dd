package io.portolan.sheet.actions;

import io.portolan.words.Words;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The words of this package with its habits for days and chances.
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

    String count(long count) {
        return words.number((double) count, 0);
    }

    /** A whole number of days; blank where it is not known. */
    String days(OptionalDouble days) {
        return days.isPresent() ? words.number(days.getAsDouble(), 0) : "";
    }

    /** A chance as a percentage without decimals; blank where it is not known. */
    String chance(OptionalDouble chance) {
        return chance.isPresent() ? words.percent(Math.rint(100 * chance.getAsDouble()) / 100) : "";
    }
}
