package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds risks that are stated in nearly the same words: seven of ten different words in common (Jaccard, 1901). */
final class Twins {
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_WORD = 4;
    private static final double ALIKE = 0.7;
    /** In a register of many thousand rows a word may stand in all of them; the first of them show what is to be shown. */
    private static final int MOST_LOOKED_AT = 20;

    private Twins() {}

    /** A risk and the first one before it in nearly the same words, by their places in the list. */
    record Pair(int later, int earlier) {}

    /** The pairs among some risks, in the order of the list. */
    static List<Pair> among(List<Sourced<Risk>> risks) {
        List<int[]> words = numbered(risks.stream().map(Twins::words).toList());
        Map<Integer, List<Integer>> rowsByWord = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < risks.size(); row++) {
            int[] mine = words.get(row);
            int later = row;
            earlier(words, mine, rowsByWord).ifPresent(twin -> pairs.add(new Pair(later, twin)));
            for (int k = 0; k < decisive(mine); k++) {
                List<Integer> found = rowsByWord.computeIfAbsent(mine[k], word -> new ArrayList<>());
                if (found.size() < MOST_LOOKED_AT) {
                    found.add(row);
                }
            }
        }
        return pairs;
    }

    /** The words of each row as numbers in rising order, the rarest word of the register being number 0. */
    private static List<int[]> numbered(List<Set<String>> words) {
        Map<String, Long> counts = words.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
        List<String> rarestFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        rarestFirst.forEach(word -> numbers.put(word, numbers.size()));
        return words.stream()
                .map(some -> some.stream().mapToInt(numbers::get).sorted().toArray())
                .toList();
    }

    /** Two rows that are alike must share one of so many rarest words: all but τ·n of n, and one. Source: Bayardo, Ma & Srikant, 2007. */
    private static int decisive(int[] words) {
        return words.length < FEWEST_WORDS ? 0 : words.length - (int) Math.ceil(ALIKE * words.length) + 1;
    }

    /** The first earlier row that shares most of all words with this one. */
    private static Optional<Integer> earlier(List<int[]> words, int[] mine, Map<Integer, List<Integer>> rowsByWord) {
        return Arrays.stream(mine)
                .limit(decisive(mine))
                .mapToObj(word -> rowsByWord.getOrDefault(word, List.of()))
                .flatMap(List::stream)
                .filter(other -> jaccard(mine, words.get(other)) >= ALIKE)
                .min(Comparator.naturalOrder());
    }

    /** |A ∩ B| / |A ∪ B| of two rising sequences. */
    private static double jaccard(int[] one, int[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) both / (one.length + other.length - both);
    }

    /** One hazard may have several causes; so cause and effect are compared too. */
    private static Set<String> words(Sourced<Risk> risk) {
        String all =
                String.join(" ", TextRule.statement(risk), RiskRule.text(risk, "cause"), RiskRule.text(risk, "effect"));
        return Arrays.stream(Scale.plain(all).split(" ", -1))
                .filter(word -> word.length() >= SHORTEST_WORD || !word.chars().allMatch(Character::isLetter))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
