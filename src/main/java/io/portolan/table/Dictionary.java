package io.portolan.table;

import io.portolan.table.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings that people use for the fields of each kind of table, looked up by wording, by words and by spelling. */
final class Dictionary {
    /**
     * What a heading may mean.
     *
     * @param kind the kind of table that has such a column
     * @param field the field
     * @param language the language of the wording that was met, in two letters
     * @param score how well the heading fits that wording, from 0 to 1
     * @param peculiarity the share of kinds that use the wording, turned round: 1 when only this kind does
     */
    record Match(String kind, String field, String language, double score, double peculiarity) {
        String key() {
            return kind + '.' + field;
        }
    }

    private record Entry(
            String kind, String field, String language, List<String> words, double weight, double peculiarity) {}

    /** A word of the dictionary and how well a word of the heading stands for it. */
    private record Alike(String known, double likeness) {}

    private static final String SHEET_NAME = "_sheet_name";
    private static final Map<String, String> KINDS = Map.of(
            "kpi",
            "kpi-sheet",
            "evm_series",
            "earned-value-series",
            "okr",
            "objectives",
            "raid_log",
            "action-log",
            "methodology_checklist",
            "method-checklist");
    private static final Set<String> FILLERS = Set.of(
            "of", "the", "a", "an", "in", "to", "for", "per", "by", "and", "or", "on", "de", "du", "des", "la", "le",
            "les", "et", "en", "der", "die", "das", "und", "van", "het", "een", "voor", "el", "los", "las", "del", "y",
            "do", "da", "dos", "e", "di", "il", "dei", "della", "l", "d");
    private static final Set<String> ABOUT_IT = Set.of(
            "change",
            "changes",
            "variance",
            "delta",
            "comment",
            "comments",
            "source",
            "narrative",
            "commentary",
            "justification",
            "explanation",
            "note",
            "notes",
            "afwijking",
            "verschil",
            "toelichting",
            "abweichung",
            "differenz",
            "kommentar",
            "ecart",
            "variation",
            "commentaire",
            "desviacion",
            "comentario",
            "variacao",
            "scostamento",
            "changed",
            "url",
            "link",
            "count",
            "coordinates",
            "email");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(\\p{L})\\s*[#№]$");
    private static final double ABOUT = 0.6;
    private static final int SHORTEST_COMPACT = 6;
    private static final int LONGEST_GLANCE = 60;
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_HEADING = 400;
    private static final double EXACT = 0.97;
    private static final double BY_WORDS = 0.88;
    private static final double LEAST = 0.45;

    private static final Dictionary BUILT_IN = new Dictionary(Synonyms.read("headers.csv"));

    private final Map<String, List<Entry>> byWording = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<Character, List<String>> wordsByInitial = new HashMap<>();
    private final Map<String, String> compact = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Set<String>> sheetNames = new TreeMap<>();
    private final Map<String, List<Match>> remembered = new ConcurrentHashMap<>();

    private Dictionary(List<Synonym> synonyms) {
        Map<String, Set<String>> kindsByWording = new HashMap<>();
        Map<String, Set<String>> wordingsByWord = new HashMap<>();
        for (Synonym synonym : synonyms) {
            String plain = key(synonym.wording());
            kindsByWording.computeIfAbsent(plain, k -> new HashSet<>()).add(synonym.group());
            Wording.words(plain)
                    .forEach(word -> wordingsByWord
                            .computeIfAbsent(word, w -> new HashSet<>())
                            .add(plain));
        }
        wordingsByWord.forEach((word, wordings) -> rarity.put(
                word,
                Math.log(1 + (double) kindsByWording.size() / wordings.size()) * (FILLERS.contains(word) ? 0.2 : 1)));
        synonyms.forEach(synonym -> add(synonym, kindsByWording));
        for (String word : byWord.keySet().stream().sorted().toList()) {
            wordsByInitial
                    .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                    .add(word);
        }
    }

    private void add(Synonym synonym, Map<String, Set<String>> kindsByWording) {
        String plain = key(synonym.wording());
        if (synonym.meaning().equals(SHEET_NAME)) {
            sheetNames
                    .computeIfAbsent(kind(synonym.group()), k -> new LinkedHashSet<>())
                    .add(plain);
            return;
        }
        List<String> words = Wording.words(plain);
        double weight = words.stream().mapToDouble(this::rarity).sum();
        double peculiarity =
                1.0 / kindsByWording.getOrDefault(plain, Set.of("")).size();
        Entry entry =
                new Entry(kind(synonym.group()), synonym.meaning(), synonym.language(), words, weight, peculiarity);
        byWording.computeIfAbsent(plain, k -> new ArrayList<>()).add(entry);
        if (plain.length() >= SHORTEST_COMPACT) {
            compact.putIfAbsent(plain.replace(" ", ""), plain);
        }
        for (String word : new LinkedHashSet<>(words)) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
            heads.merge(word, 1, Integer::sum);
        }
    }

    /** The dictionary of headings that comes with Portolan. */
    static Dictionary builtIn() {
        return BUILT_IN;
    }

    private static String kind(String sheetType) {
        return KINDS.getOrDefault(sheetType, sheetType.replace('_', '-'));
    }

    private static String key(String heading) {
        String plain = Wording.plain(heading);
        return plain.isEmpty() ? heading.strip() : plain;
    }

    private double rarity(String word) {
        return rarity.getOrDefault(word, Math.log(1.0 + byWording.size()));
    }

    /** Whether a heading stands in the dictionary word for word. */
    boolean knows(String heading) {
        return byWording.containsKey(key(heading));
    }

    /** How much a heading speaks for each language: a wording shared by several languages counts in parts. */
    Map<String, Double> languages(String heading) {
        List<Entry> entries = byWording.getOrDefault(key(Wording.outsideBrackets(heading)), List.of());
        double weight = 1;
        if (entries.isEmpty()) {
            entries = Wording.words(key(heading)).stream()
                    .filter(word -> word.length() > 2)
                    .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                    .toList();
            weight = 0.5;
        }
        Set<String> different =
                entries.stream().map(Entry::language).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Double> shares = new TreeMap<>();
        for (String language : different) {
            shares.put(language, weight / different.size());
        }
        return shares;
    }

    /** The kinds of table that a sheet, file or title is usually named for. */
    Set<String> kindsNamed(String name) {
        String padded = " " + Wording.plain(name) + " ";
        return sheetNames.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(known -> padded.contains(" " + known + " ")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a heading may mean, the best match of each field of each kind. */
    List<Match> lookUp(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST_HEADING) {
            return List.of();
        }
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(heading, this::matches);
    }

    /** As {@link #lookUp}, but without regard to compounds and slips of the pen: for texts that may be no headings at all. */
    List<Match> glance(String text) {
        if (text.isBlank() || text.length() > LONGEST_GLANCE) {
            return List.of();
        }
        Map<String, Match> best = new TreeMap<>();
        exact(key(text), EXACT, best);
        exact(key(Wording.outsideBrackets(text)), EXACT, best);
        if (best.isEmpty()) {
            byWords(Wording.words(key(text)), 1, best, this::sameWord);
        }
        return List.copyOf(best.values());
    }

    private List<Alike> sameWord(String word) {
        return byWord.containsKey(word) ? List.of(new Alike(word, 1)) : List.of();
    }

    private List<Match> matches(String heading) {
        Map<String, Match> best = new TreeMap<>();
        String outside = numbered(
                Wording.withoutMoney(Wording.beforeInclusion(beforeFormula(Wording.outsideBrackets(heading)))));
        exact(NUMBER_SIGN.matcher(heading).find() ? key(outside) : key(heading), EXACT, best);
        exact(key(outside), EXACT - 0.02, best);
        alternatives(heading, outside, best);
        exactCompact(key(outside), best);
        byWords(Wording.words(key(numbered(heading))), 1, best, this::alike);
        byWords(Wording.words(key(outside)), 0.98, best, this::alike);
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::key))
                .toList();
    }

    /** "Risk #" is the number of the risk. */
    private static String numbered(String heading) {
        return NUMBER_SIGN.matcher(heading).replaceFirst("$1 number");
    }

    /** "SPI=EV/PV" is the SPI. */
    private static String beforeFormula(String heading) {
        int equals = heading.indexOf('=');
        return equals > 0 ? heading.substring(0, equals) : heading;
    }

    /** A heading that names several things, "Consecutivo/N°/ID", or on several lines; a remark beside the thing itself comes second. */
    private void alternatives(String heading, String outside, Map<String, Match> best) {
        List<String> parts = Stream.of(outside.split("[/\\n;|]|\\s[-–—]\\s", -1))
                .map(Dictionary::key)
                .toList();
        if (parts.size() < 2) {
            return;
        }
        boolean remarkOnAll =
                Wording.words(key(heading)).stream().anyMatch(word -> ABOUT_IT.contains(word) && !parts.contains(word));
        for (String part : parts) {
            double score = EXACT - (ABOUT_IT.contains(part) ? 0.12 : 0.09);
            exact(part, remarkOnAll ? ABOUT * score : score, best);
        }
    }

    private void exact(String key, double score, Map<String, Match> best) {
        for (Entry entry : byWording.getOrDefault(key, List.of())) {
            keep(new Match(entry.kind(), entry.field(), entry.language(), score, entry.peculiarity()), best);
        }
    }

    private static void keep(Match match, Map<String, Match> best) {
        best.merge(match.key(), match, (a, b) -> b.score() > a.score() ? b : a);
    }

    /** Compounds written apart, or two words written together: "project naam" is "projectnaam". */
    private void exactCompact(String key, Map<String, Match> best) {
        exact(compact.getOrDefault(key.replace(" ", ""), ""), EXACT - 0.03, best);
    }

    private void byWords(
            List<String> words, double factor, Map<String, Match> best, Function<String, List<Alike>> likes) {
        Map<String, Double> likeness = new HashMap<>();
        double total = 0;
        for (String word : words) {
            total += rarity(word);
            likes.apply(word).forEach(alike -> likeness.merge(alike.known(), alike.likeness(), Math::max));
        }
        Set<Entry> entries = new LinkedHashSet<>();
        likeness.keySet().stream()
                .filter(word -> !FILLERS.contains(word))
                .sorted()
                .forEach(word -> entries.addAll(byWord.getOrDefault(word, List.of())));
        for (Entry entry : entries) {
            double score = factor * overlap(entry, likeness, total) * (isAboutIt(words, entry) ? ABOUT : 1);
            if (score >= LEAST) {
                keep(new Match(entry.kind(), entry.field(), entry.language(), score, entry.peculiarity()), best);
            }
        }
    }

    /** Whether a heading speaks of a change, a remark or the source of the thing rather than of the thing. */
    private static boolean isAboutIt(List<String> words, Entry entry) {
        return words.stream()
                .anyMatch(word -> ABOUT_IT.contains(word) && !entry.words().contains(word));
    }

    /** Shared rarity: all of the known wording must nearly be there, what the heading says beside it counts half. */
    private double overlap(Entry entry, Map<String, Double> likeness, double headingWeight) {
        double met = 0;
        for (String word : entry.words()) {
            met += rarity(word) * likeness.getOrDefault(word, 0.0);
        }
        double covered = met / Math.max(entry.weight(), 1e-9);
        double precise = Math.min(1, met / Math.max(headingWeight, 1e-9));
        return BY_WORDS * covered * covered * Math.sqrt(precise);
    }

    private List<Alike> alike(String word) {
        if (byWord.containsKey(word)) {
            List<Alike> itself = new ArrayList<>(List.of(new Alike(word, 1)));
            otherForms(word).forEach(form -> itself.add(new Alike(form, 0.95)));
            return itself;
        }
        List<Alike> found = new ArrayList<>();
        for (String known : wordsByInitial.getOrDefault(word.charAt(0), List.of())) {
            double likeness = Spelling.likeness(word, known);
            if (likeness > 0) {
                found.add(new Alike(known, likeness));
            }
        }
        for (int from = 1; from <= word.length() - 5; from++) {
            String head = word.substring(from);
            if (heads.containsKey(head)) {
                found.add(new Alike(head, Spelling.likeness(word, head)));
            }
        }
        return found;
    }

    private List<String> otherForms(String word) {
        return List.of(word + "s", word + "e", word + "n", word + "en", word.substring(0, word.length() - 1)).stream()
                .filter(form -> form.length() >= 4 && byWord.containsKey(form))
                .toList();
    }
}
