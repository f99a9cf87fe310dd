package io.portolan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words that stand for the values of one domain, such as {@code rag} or {@code scale5}, in all languages of the dictionary. */
public final class Vocabulary {
    private static final String RESOURCE = "values.csv";
    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();
    private static final Pattern LEADING_LEVEL =
            Pattern.compile("^([1-5])(?:\\.0+)?(?:$|\\s*[-–—:.=)(/]|\\s+\\p{L}).*");
    /** A longer text is a sentence that happens to begin with the word. */
    private static final int LONGEST_PHRASE = 6;

    private final String domain;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    private Vocabulary(String domain) {
        this.domain = domain;
        for (Synonyms.Synonym synonym : Synonyms.read(RESOURCE)) {
            if (synonym.group().equals(domain)) {
                exact.putIfAbsent(synonym.wording().strip(), synonym.meaning());
                plain.putIfAbsent(Wording.plain(synonym.wording()), synonym.meaning());
            }
        }
        plain.remove("");
    }

    /** The vocabulary of a domain; without words when the domain is unknown. */
    public static Vocabulary of(String domain) {
        return LOADED.computeIfAbsent(domain, Vocabulary::new);
    }

    /** The value that a text stands for: the whole text, else its words outside brackets, else its first words. */
    public Optional<String> find(String text) {
        String stripped = text.strip();
        return Optional.ofNullable(exact.get(stripped))
                .or(() -> Optional.ofNullable(plain.get(Wording.plain(stripped))))
                .or(() -> Optional.ofNullable(plain.get(Wording.plain(Wording.outsideBrackets(stripped)))))
                .or(() -> level(stripped))
                .or(() -> leading(stripped));
    }

    private Optional<String> level(String text) {
        Matcher matcher = LEADING_LEVEL.matcher(text);
        return domain.equals("scale5") && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The longest run of first words that is known, unless the rest says something else: "low to high" is neither. */
    private Optional<String> leading(String text) {
        List<String> words = Wording.words(Wording.plain(text));
        if (words.size() < 2 || words.size() > LONGEST_PHRASE) {
            return Optional.empty();
        }
        for (int length = words.size() - 1; length > 0; length--) {
            String value = plain.get(String.join(" ", words.subList(0, length)));
            if (value != null) {
                return saysOtherwise(words.subList(length, words.size()), value)
                        ? Optional.empty()
                        : Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private boolean saysOtherwise(List<String> rest, String value) {
        return IntStream.range(0, rest.size())
                .anyMatch(from -> !plain.getOrDefault(rest.get(from), value).equals(value));
    }
}
