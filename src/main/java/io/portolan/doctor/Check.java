package io.portolan.doctor;

import io.portolan.words.Words;
import java.util.Arrays;
import java.util.Locale;

/**
 * What was looked at, what was found, and how to mend it.
 *
 * @param level how bad it is
 * @param subject what was looked at
 * @param found what was found
 * @param mend how to mend it; "" where all is well
 */
public record Check(Level level, String subject, String found, String mend) {
    /** How bad it is. */
    public enum Level {
        /** All is well. */
        WELL,
        /** It works, though not as well as it could. */
        ATTENTION,
        /** It will not work. */
        PROBLEM
    }

    /** A check in words: {@code KEY.subject}, and {@code KEY.well}, {@code KEY.attention} or {@code KEY.problem} with {@code KEY.mend}. */
    static Check of(Words words, String key, Level level, Object... gaps) {
        Object[] all = Arrays.copyOf(gaps, gaps.length);
        String word = level.name().toLowerCase(Locale.ROOT);
        return new Check(
                level,
                words.say(key + ".subject"),
                words.say(key + "." + word, all),
                level == Level.WELL ? "" : words.say(key + ".mend", all));
    }
}
