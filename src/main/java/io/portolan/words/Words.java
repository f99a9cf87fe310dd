package io.portolan.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one package in one language.
 *
 * <p>They lie in {@code words_en.properties}, {@code words_nl.properties}, {@code words_fr.properties} and
 * {@code words_de.properties} beside their owner; {@code {0}}, {@code {1}} … stand for what is filled in. Apostrophes and
 * braces have no other meaning, so that translators need know no syntax.
 */
public final class Words {
    /** The languages that Portolan speaks; the first is spoken when none of them was asked for. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, new Locale("nl"), Locale.FRENCH, Locale.GERMAN);

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

    private final ResourceBundle sentences;
    private final Locale language;

    private Words(ResourceBundle sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The sentences beside a class; English where the language is not one of {@link #LANGUAGES}. */
    public static Words of(Class<?> owner, Locale language) {
        Locale spoken = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        String bundle = owner.getPackageName() + ".words";
        return LOADED.computeIfAbsent(bundle + "_" + spoken, key -> load(bundle, spoken));
    }

    private static Words load(String bundle, Locale spoken) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle(bundle, spoken, control), spoken);
    }

    /** The language spoken. */
    public Locale language() {
        return language;
    }

    /** Whether a sentence is there. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /**
     * A sentence with its gaps filled.
     *
     * @throws MissingResourceException if there is no such sentence
     */
    public String say(String key, Object... arguments) {
        String sentence = sentences.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }

    /** A number with a fixed count of decimals and grouped thousands, in the language's habit. */
    public String number(double value, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(value);
    }

    /** A number with about three significant digits and grouped thousands. */
    public String number(double value) {
        double size = Math.abs(value);
        return number(value, size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }

    /** A share as a percentage: 0.304 becomes "30 %". */
    public String percent(double share) {
        double hundredths = 100 * share;
        boolean fine = Math.abs(hundredths) < 10 && hundredths != Math.rint(hundredths);
        return number(hundredths, fine ? 1 : 0) + (language.equals(Locale.ENGLISH) ? "%" : "\u00a0%");
    }

    /** A day in the language's habit, such as "30 Nov 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(day);
    }
}
