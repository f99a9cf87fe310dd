package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
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

/** A risk that another row seems to state as well, in nearly the same words. */
final class LikelyDuplicate extends RegisterRule {
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_WORD = 4;
    private static final double ALIKE = 0.7;
    /** In a register of many thousand rows a word may stand in all of them; the first of them show what is to be shown. */
    private static final int MOST_LOOKED_AT = 100;

    LikelyDuplicate() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        List<Sourced<Risk>> open =
                rows.stream().filter(risk -> risk.value().isOpen()).toList();
        List<Set<String>> words = open.stream().map(LikelyDuplicate::words).toList();
        List<List<String>> rarest = rarest(words);
        Map<String, List<Integer>> rowsByWord = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            int row = i;
            earlier(words, rarest.get(row), rowsByWord, row)
                    .ifPresent(twin -> remarks.add(Remark.of(
                            open.get(row).ref(TextRule.field(open.get(row))),
                            open.get(row).value().name(),
                            open.get(twin).value().name(),
                            open.get(twin).ref(TextRule.field(open.get(twin))).a1())));
            for (String word : rarest.get(i)) {
                List<Integer> found = rowsByWord.computeIfAbsent(word, w -> new ArrayList<>());
                if (found.size() < MOST_LOOKED_AT) {
                    found.add(row);
                }
            }
        }
        return remarks;
    }

    /**
     * The words of each row, rarest first, of which two rows that are alike must share one: all but τ·n of its n words. Source: Bayardo,
     * Ma & Srikant, 2007.
     */
    private static List<List<String>> rarest(List<Set<String>> words) {
        Map<String, Long> counts = words.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
        Comparator<String> rare =
                Comparator.<String>comparingLong(counts::get).thenComparing(Comparator.naturalOrder());
        return words.stream()
                .map(some -> some.stream()
                        .sorted(rare)
                        .limit(some.size() - (int) Math.ceil(ALIKE * some.size()) + 1)
                        .toList())
                .toList();
    }

    /** The first earlier row that shares most of all words with this one. */
    private static Optional<Integer> earlier(
            List<Set<String>> words, List<String> rarest, Map<String, List<Integer>> rowsByWord, int row) {
        Set<String> mine = words.get(row);
        return mine.size() < FEWEST_WORDS
                ? Optional.empty()
                : rarest.stream()
                        .flatMap(word -> rowsByWord.getOrDefault(word, List.of()).stream())
                        .filter(other -> jaccard(mine, words.get(other)) >= ALIKE)
                        .min(Comparator.naturalOrder());
    }

    /** |A ∩ B| / |A ∪ B|. */
    private static double jaccard(Set<String> one, Set<String> other) {
        double both = one.stream().filter(other::contains).count();
        return both / (one.size() + other.size() - both);
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
