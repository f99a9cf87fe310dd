package io.portolan.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of synonyms that are kept beside the classes: a group, a meaning, a language and a wording on each line. */
final class Synonyms {
    /**
     * One line of a list.
     *
     * @param group the kind of sheet or the domain of values
     * @param meaning the field or the value
     * @param language the language of the wording, in two letters
     * @param wording the text that means it
     */
    record Synonym(String group, String meaning, String language, String wording) {}

    private static final int FIELDS = 4;

    private Synonyms() {}

    /** The lines of a list, its header line left out. */
    static List<Synonym> read(String resource) {
        try (InputStream stream = Synonyms.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", FIELDS))
                    .filter(parts -> parts.length == FIELDS)
                    .map(parts -> new Synonym(parts[0], parts[1], parts[2], parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
