package io.portolan.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Every value that can be set. The defaults with their units and reasons stand in {@code defaults.properties} beside this class; a file
 * of the user's lies on top. A rule is switched off with {@code rule.<its code> = off}.
 */
public final class Settings {
    private static final String RULE = "rule.";

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** The defaults. */
    public static Settings defaults() {
        try (InputStream in = Settings.class.getResourceAsStream("defaults.properties")) {
            if (in == null) {
                throw new IllegalStateException("defaults.properties is missing from the program");
            }
            return new Settings(load(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These settings with those of a file on top.
     *
     * @throws IllegalArgumentException if the file has a key that does not exist, or a value of another type than its default; the
     *     message names the key and the nearest known one
     * @throws IOException if the file cannot be read
     */
    public Settings with(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return with(in);
        }
    }

    /** These settings with those of an open file, or of {@link #written}, on top. */
    public Settings with(Reader in) throws IOException {
        Map<String, String> merged = new TreeMap<>(values);
        load(in).forEach((key, value) -> merged.put(checked(key, value), value));
        return new Settings(merged);
    }

    /** All settings as a file would hold them, to hand them to another process. */
    public String written() throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter out = new StringWriter();
        properties.store(out, null);
        return out.toString();
    }

    /** A number. */
    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** A text. */
    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("There is no setting " + key);
        }
        return value;
    }

    /** Whether a rule was switched off. */
    public boolean isOff(String rule) {
        return "off".equalsIgnoreCase(values.getOrDefault(RULE + rule, "on"));
    }

    private String checked(String key, String value) {
        if (key.startsWith(RULE)) {
            return key;
        }
        String known = values.get(key);
        if (known == null) {
            throw new IllegalArgumentException(
                    "There is no setting \"" + key + "\"; did you mean \"" + nearest(key) + "\"?");
        }
        if (isNumber(known) && !isNumber(value)) {
            throw new IllegalArgumentException(
                    "The setting \"" + key + "\" is \"" + value + "\"; write a number such as " + known + ".");
        }
        return key;
    }

    private String nearest(String key) {
        return values.keySet().stream()
                .min(Comparator.comparingInt(known -> distance(known, key)))
                .orElse("");
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static Map<String, String> load(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> map = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> map.put(key, properties.getProperty(key).strip()));
        return map;
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[b.length()];
    }
}
