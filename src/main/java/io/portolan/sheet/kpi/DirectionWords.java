package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** Guesses which way is good from the name of an indicator: costs should fall, satisfaction should rise. */
final class DirectionWords {
    private static final DirectionWords KNOWN = new DirectionWords();

    private final List<String> lower;
    private final List<String> higher;

    private DirectionWords() {
        Properties words = new Properties();
        try (InputStream in = DirectionWords.class.getResourceAsStream("directions.properties")) {
            if (in == null) {
                throw new IllegalStateException("directions.properties is missing from the program");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lower = words(words, "lower");
        higher = words(words, "higher");
    }

    private static List<String> words(Properties words, String key) {
        return Stream.of("en", "nl", "fr", "de")
                .flatMap(language ->
                        Stream.of(words.getProperty(key + "." + language, "").split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The direction that a name speaks of; none when it speaks of both or of neither. */
    static Direction of(String name) {
        String text = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        boolean down = KNOWN.lower.stream().anyMatch(word -> text.contains(" " + word));
        boolean up = KNOWN.higher.stream().anyMatch(word -> text.contains(" " + word));
        if (down == up) {
            return Direction.NONE;
        }
        return up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
    }
}
