package io.portolan.sheet.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Words that give away what a text is about, in all languages of the program at once; they stand in a file beside this class. */
final class Cues {
    private static final Properties FILE = file();

    static final Cues GROUP = new Cues("group");
    static final Cues WATCHING = new Cues("watching");
    static final Cues DONE = new Cues("done");
    static final Cues ISSUE = new Cues("issue");
    static final Cues EFFECT_ONLY = new Cues("effect-only");
    static final Cues VAGUE = new Cues("vague");
    static final Cues PLACEHOLDER = new Cues("placeholder");
    static final Cues EVENT = new Cues("event");

    private final List<String> phrases;

    private Cues(String name) {
        this.phrases = Arrays.stream(FILE.getProperty(name, "").split(",", -1))
                .map(Scale::plain)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Whether a text is nothing but one of the cues. */
    boolean is(String text) {
        return phrases.contains(Scale.plain(text));
    }

    /** The first cue that stands in a text as whole words. */
    Optional<String> in(String text) {
        String padded = " " + Scale.plain(text) + " ";
        return phrases.stream()
                .filter(phrase -> padded.contains(" " + phrase + " "))
                .findFirst();
    }

    /** Whether a text begins with one of the cues. */
    boolean begins(String text) {
        String padded = Scale.plain(text) + " ";
        return phrases.stream().anyMatch(phrase -> padded.startsWith(phrase + " "));
    }

    private static Properties file() {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
