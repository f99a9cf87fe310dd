package io.portolan.workbook;

import io.portolan.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * Something to know of how a workbook was read, to be said in any language: macros kept, values not calculated …
 *
 * @param key the sentence
 * @param gaps what fills its gaps
 */
public record Remark(String key, List<Object> gaps) {
    public Remark {
        gaps = List.copyOf(gaps);
    }

    static Remark of(String key, Object... gaps) {
        return new Remark("remark." + key, List.of(gaps));
    }

    /** The sentence in a language. */
    public String in(Locale language) {
        return Words.of(Workbooks.class, language).say(key, gaps.toArray());
    }
}
