package io.portolan.sheet.schedule;

import io.portolan.statistics.network.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an activity waits for, as people and planning programs write it: "A", "A, B", "3FS+2 days", "4EA-1 Tag".
 *
 * @param id the activity that comes before
 * @param kind which ends are tied
 * @param lag the time between them
 */
record Predecessor(String id, Link.Kind kind, double lag) {
    private static final Pattern LIST = Pattern.compile("\\s*(?:[;,\\n&/]|\\band\\b|\\ben\\b|\\bund\\b|\\bet\\b)\\s*");
    private static final Pattern TIED = Pattern.compile(
            "(?<id>.*?)\\s*(?<kind>FS|SS|FF|SF|EA|AA|EE|AE|FD|DD|DF|EB|BB|BE)?\\s*(?<lag>[+\u2212-]\\s*\\d+(?:[.,]\\d+)?)?\\s*\\p{L}*\\.?");
    private static final Set<String> NONE = Set.of(
            "", "-", "\u2013", "\u2014", "none", "n/a", "na", "geen", "keine", "keiner", "aucun", "aucune", "start",
            "nil");
    private static final Map<String, Link.Kind> KINDS = Map.ofEntries(
            Map.entry("SS", Link.Kind.START_TO_START),
            Map.entry("AA", Link.Kind.START_TO_START),
            Map.entry("DD", Link.Kind.START_TO_START),
            Map.entry("BB", Link.Kind.START_TO_START),
            Map.entry("FF", Link.Kind.FINISH_TO_FINISH),
            Map.entry("EE", Link.Kind.FINISH_TO_FINISH),
            Map.entry("SF", Link.Kind.START_TO_FINISH),
            Map.entry("AE", Link.Kind.START_TO_FINISH),
            Map.entry("DF", Link.Kind.START_TO_FINISH),
            Map.entry("BE", Link.Kind.START_TO_FINISH));

    /** Reads a list of predecessors; a name that is known is taken as it stands, whatever it looks like. */
    static List<Predecessor> read(String text, Predicate<String> known) {
        if (isNone(text)) {
            return List.of();
        }
        if (known.test(text)) {
            return List.of(new Predecessor(text.strip(), Link.Kind.FINISH_TO_START, 0));
        }
        return Stream.of(LIST.split(text.strip()))
                .flatMap(part -> parts(part, known))
                .filter(part -> !isNone(part))
                .map(part -> one(part, known))
                .toList();
    }

    /** "A B" is two names where each of them is known. */
    private static Stream<String> parts(String part, Predicate<String> known) {
        List<String> words = List.of(part.strip().split("\\s+"));
        return !known.test(part) && words.size() > 1 && words.stream().allMatch(known)
                ? words.stream()
                : Stream.of(part);
    }

    private static Predecessor one(String part, Predicate<String> known) {
        Matcher tied = TIED.matcher(part.strip());
        if (known.test(part) || !tied.matches() || !known.test(tied.group("id"))) {
            return new Predecessor(part.strip(), Link.Kind.FINISH_TO_START, 0);
        }
        String kind = tied.group("kind") == null ? "" : tied.group("kind").toUpperCase(Locale.ROOT);
        String lag = tied.group("lag") == null ? "0" : tied.group("lag");
        return new Predecessor(
                tied.group("id").strip(),
                KINDS.getOrDefault(kind, Link.Kind.FINISH_TO_START),
                Double.parseDouble(
                        lag.replaceAll("\\s", "").replace('\u2212', '-').replace(',', '.')));
    }

    private static boolean isNone(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
