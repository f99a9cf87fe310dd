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
    private static final int MOST_DECIMALS = 2;

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

    /** A value in the unit of its key result, with three digits that count; a dash where there is none. */
    String value(double value) {
        int whole = (int) Math.floor(Math.log10(Math.max(Math.abs(value), 1)));
        return Double.isFinite(value) ? words.number(value, Math.max(0, MOST_DECIMALS - whole)) : "–";
    }

    String count(long count) {
        return words.number((double) count, 0);
    }
}
