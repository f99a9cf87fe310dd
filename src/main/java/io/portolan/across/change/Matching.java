package io.portolan.across.change;

import io.portolan.analysis.Observation;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the subjects of a workbook again in an earlier month: by id and words, by the same words, by the id where the words are still
 * alike, by nearly the same words, and last by the id alone. So a register that was numbered anew does not become a new register.
 */
public final class Matching {
    private static final double STILL_ALIKE = 0.5;
    private static final double NEARLY_THE_SAME = 0.7;
    /** How many of its rarest words a text is looked up by. */
    private static final int RARE = 4;
    /** Words that stand in more texts than this tell nothing apart. */
    private static final int COMMON = 200;

    private final YearMonth since;
    private final Set<Observation> then;
    private final Set<Observation> now;
    private final Likeness likeness;
    private final Map<Observation, Pair> pairs = new LinkedHashMap<>();

    /** Two subjects and how alike their words are. */
    private record Likely(Observation before, Observation after, double alike) {}

    private Matching(YearMonth since, List<Observation> then, List<Observation> now) {
        this.since = since;
        this.then = new LinkedHashSet<>(sorted(then));
        this.now = new LinkedHashSet<>(sorted(now));
        this.likeness = new Likeness(
                Stream.concat(then.stream(), now.stream()).map(Matching::title).toList());
    }

    /** Each subject of then and now once. */
    public static List<Pair> of(YearMonth since, List<Observation> then, List<Observation> now) {
        Matching matching = new Matching(since, then, now);
        matching.byKey(seen -> key(id(seen), seen.sheet(), squeezed(seen)), (a, b) -> true);
        matching.byKey(seen -> key(id(seen), squeezed(seen)), (a, b) -> true);
        matching.byKey(
                seen -> key(seen.sheet(), squeezed(seen)),
                (a, b) -> !squeezed(a).isEmpty());
        matching.byKey(Matching::squeezed, (a, b) -> true);
        matching.byKey(seen -> key(id(seen), seen.sheet()), matching::stillAlike);
        matching.byKey(Matching::id, matching::stillAlike);
        matching.byText();
        matching.byKey(seen -> key(id(seen), seen.sheet()), (a, b) -> !id(a).isEmpty());
        matching.byKey(Matching::id, (a, b) -> true);
        return matching.all();
    }

    private List<Pair> all() {
        Stream<Pair> gone = then.stream().map(seen -> new Pair(since, Optional.of(seen), Optional.empty(), false));
        Stream<Pair> fresh = now.stream().map(seen -> new Pair(since, Optional.empty(), Optional.of(seen), false));
        return Stream.of(pairs.values().stream(), fresh, gone)
                .flatMap(some -> some)
                .toList();
    }

    /** Pairs those with the same key, if it is not "" and nothing else speaks against it. */
    private void byKey(Function<Observation, String> key, BiPredicate<Observation, Observation> fits) {
        Map<String, Deque<Observation>> waiting = new HashMap<>();
        then.forEach(seen -> waiting.computeIfAbsent(key.apply(seen), k -> new ArrayDeque<>())
                .add(seen));
        for (Observation seen : List.copyOf(now)) {
            Deque<Observation> same = waiting.getOrDefault(key.apply(seen), new ArrayDeque<>());
            if (!key.apply(seen).isEmpty() && !same.isEmpty() && fits.test(same.peek(), seen)) {
                pair(same.remove(), seen);
            }
        }
    }

    /** Pairs the most alike first. */
    private void byText() {
        Map<String, List<Observation>> byWord = new HashMap<>();
        then.forEach(seen -> likeness.words(title(seen))
                .forEach(word ->
                        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(seen)));
        List<Likely> likely = new ArrayList<>();
        now.forEach(seen -> sharingRareWords(seen, byWord)
                .map(before -> new Likely(before, seen, likeness.of(title(before), title(seen))))
                .filter(pair -> pair.alike() >= NEARLY_THE_SAME)
                .forEach(likely::add));
        likely.sort(Comparator.comparingDouble(Likely::alike).reversed());
        for (Likely pair : likely) {
            if (then.contains(pair.before()) && now.contains(pair.after())) {
                pair(pair.before(), pair.after());
            }
        }
    }

    /** Texts that are nearly the same share some of their rarest words; what shares only common ones need not be looked at. */
    private Stream<Observation> sharingRareWords(Observation seen, Map<String, List<Observation>> byWord) {
        return likeness.words(title(seen)).stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(texts -> !texts.isEmpty() && texts.size() <= COMMON)
                .sorted(Comparator.comparingInt(List::size))
                .limit(RARE)
                .flatMap(Collection::stream)
                .distinct();
    }

    private boolean stillAlike(Observation before, Observation after) {
        return likeness.of(title(before), title(after)) >= STILL_ALIKE;
    }

    private void pair(Observation before, Observation after) {
        boolean sameId = !id(before).isEmpty() && id(before).equals(id(after));
        boolean sameName = (id(before) + id(after)).isEmpty() && title(before).equals(title(after));
        pairs.put(after, new Pair(since, Optional.of(before), Optional.of(after), !sameId && !sameName));
        then.remove(before);
        now.remove(after);
    }

    /** Rows may have been sorted since; the order of a sheet says nothing. */
    private static List<Observation> sorted(List<Observation> some) {
        return some.stream()
                .sorted(Comparator.comparing(Observation::sheet)
                        .thenComparing(Matching::id)
                        .thenComparing(Matching::title))
                .toList();
    }

    private static String key(String... parts) {
        return Stream.of(parts).anyMatch(String::isEmpty) ? "" : String.join("\u0000", parts);
    }

    private static String id(Observation seen) {
        return seen.subject().id();
    }

    private static String title(Observation seen) {
        return seen.subject().title();
    }

    /** The words of the title without what stands between them. */
    private static String squeezed(Observation seen) {
        return title(seen).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
