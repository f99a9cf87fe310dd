package io.portolan.across.change;

import io.portolan.statistics.comparison.JaroWinkler;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two of many texts are, from 0 to 1: the cosine of their words, rare words weighing more, words that differ by a slip of the
 * pen counting as nearly the same.
 *
 * <p>Σ wₐ(u)·w_b(v)·J(u, v) / (‖wₐ‖·‖w_b‖) over each word u of one text and its nearest v of the other with a Jaro–Winkler similarity J
 * of 0.9 or more; w = ln(1 + N/n) of a word in n of N texts. Two texts without words are not alike. Source: W. W. Cohen, P. Ravikumar
 * and S. E. Fienberg, A comparison of string distance metrics for name-matching tasks (SoftTFIDF), 2003.
 */
final class Likeness {
    private static final double SAME_WORD = 0.9;

    private final Map<String, Integer> textsWith = new HashMap<>();
    private final Map<String, List<String>> wordsOf = new HashMap<>();
    private final int texts;

    Likeness(Collection<String> all) {
        texts = all.size();
        all.forEach(text -> words(text).forEach(word -> textsWith.merge(word, 1, Integer::sum)));
    }

    /** The different words of a text, in order, small and without accents. */
    List<String> words(String text) {
        return wordsOf.computeIfAbsent(text, Likeness::split);
    }

    private static List<String> split(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    double of(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = words(other);
        double both = mine.stream().mapToDouble(word -> shared(word, theirs)).sum();
        double sizes = size(mine) * size(theirs);
        return sizes > 0 ? Math.min(1, both / sizes) : 0;
    }

    private double shared(String word, List<String> others) {
        double best = 0;
        for (String other : others) {
            double alike = JaroWinkler.similarity(word, other);
            if (alike >= SAME_WORD) {
                best = Math.max(best, alike * weight(word) * weight(other));
            }
        }
        return best;
    }

    private double size(List<String> words) {
        return Math.sqrt(
                words.stream().mapToDouble(word -> weight(word) * weight(word)).sum());
    }

    private double weight(String word) {
        return Math.log1p((double) texts / textsWith.getOrDefault(word, 1));
    }
}
