package io.portolan.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings texts of people into one form, so that spelling of capitals, accents, blanks and compounds does not tell them apart. */
final class Wording {
    private static final Pattern FORMAT_CHARACTERS = Pattern.compile("\\p{Cf}");
    private static final Pattern CAMEL_HUMP =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern PERCENT = Pattern.compile("%");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]?");

    private static final Pattern INCLUSION = Pattern.compile(
            "(?i)^(.{3,}?)[\\s_,-]+(?:incl|inkl|excl|exkl|including|excluding|inclusief|exclusief|hors|y compris|ohne)(?![\\p{L}]).*$",
            Pattern.DOTALL);
    private static final String SCALE =
            "(?:T|k|K|M|m|Mio\\.?|Mrd\\.?|mln\\.?|mn|bn|Tsd\\.?|millions?|thousand|duizend|miljoen)";
    private static final Pattern MONEY = Pattern.compile("(?<![\\p{L}\\p{N}])(?:in\\s+|en\\s+)?(?:" + SCALE
            + "\\s?)?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|euros?|dollars?)(?![\\p{L}]))(?:\\s?" + SCALE + "(?![\\p{L}]))?");

    private Wording() {}

    /** A text up to what it says to hold or leave out: "Budget incl. VAT" is a "Budget". */
    static String beforeInclusion(String text) {
        return INCLUSION.matcher(text).replaceFirst("$1").strip();
    }

    /** Whether a text names a currency. */
    static boolean namesMoney(String text) {
        return MONEY.matcher(text).find();
    }

    /** A text without a currency and its scale: "Budget k€" is a "Budget"; the text itself when nothing else is left. */
    static String withoutMoney(String text) {
        String rest = MONEY.matcher(text).replaceAll(" ").strip();
        return rest.isEmpty() ? text : rest;
    }

    /** Lower-case words parted by single blanks, without accents and punctuation: "monto_Contrato" becomes "monto contrato". */
    static String plain(String text) {
        String composed = FORMAT_CHARACTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String words = CAMEL_HUMP.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
        String folded = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("");
        String letters =
                folded.replace("ß", "ss").replace("œ", "oe").replace("æ", "ae").replace("ø", "o");
        return BETWEEN_WORDS
                .matcher(PERCENT.matcher(letters).replaceAll(" % "))
                .replaceAll(" ")
                .strip();
    }

    /** The words of a plain text. */
    static List<String> words(String plain) {
        return Stream.of(plain.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** A text without what stands in brackets; the text itself when nothing else is left. */
    static String outsideBrackets(String text) {
        String outside = IN_BRACKETS.matcher(text).replaceAll(" ").strip();
        return outside.isEmpty() ? text : outside;
    }
}
