package io.portolan.table;

import io.portolan.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * Something to know of how a sheet was read, to be said in any language.
 *
 * @param key the sentence
 * @param gaps what fills its gaps; a note among them is said in the same language
 */
public record Note(String key, List<Object> gaps) {
    public Note {
        gaps = List.copyOf(gaps);
    }

    static Note of(String key, Object... gaps) {
        return new Note(key, List.of(gaps));
    }

    /** A sentence that differs for one and for many. */
    static Note counted(String key, int count) {
        return count == 1 ? of(key + ".one") : of(key + ".many", count);
    }

    /** The name of a kind of table. */
    public static Note kind(String kind) {
        return of("kind." + kind);
    }

    /** The sentence in a language. */
    public String in(Locale language) {
        Object[] filled = gaps.stream()
                .map(gap -> gap instanceof Note note ? note.in(language) : gap)
                .toArray();
        return Words.of(Note.class, language).say(key, filled);
    }
}
