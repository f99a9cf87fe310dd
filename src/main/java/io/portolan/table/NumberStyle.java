package io.portolan.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the texts of a table write numbers and days.
 *
 * @param decimalComma whether a comma separates the decimals, as in 1.234,56
 * @param monthFirst whether the month stands before the day, as in 12/31/2026
 */
public record NumberStyle(boolean decimalComma, boolean monthFirst) {
    /** 1,234.56 and 31/12/2026. */
    public static final NumberStyle POINT = new NumberStyle(false, false);

    private static final Set<String> POINT_LANGUAGES = Set.of("en", "zh", "ja", "ko", "he", "th");
    private static final Pattern TWO_AND_YEAR =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?:\\D.*)?");
    private static final int MONTHS = 12;

    /** The style that most texts give evidence of; where they give none, that of the language, the day before the month. */
    public static NumberStyle of(Iterable<String> texts, Locale language) {
        int comma = 0;
        int monthFirst = 0;
        for (String text : texts) {
            comma += mark(text);
            monthFirst += monthFirst(text);
        }
        boolean usual = !POINT_LANGUAGES.contains(language.getLanguage());
        return new NumberStyle(comma == 0 ? usual : comma > 0, monthFirst > 0);
    }

    /** 1 for a decimal comma, −1 for a decimal point, 0 when a text does not tell. */
    private static int mark(String text) {
        return Quantity.digits(text)
                .flatMap(Digits::evidence)
                .map(mark -> mark == ',' ? 1 : -1)
                .orElse(0);
    }

    /** 1 for a month before the day, −1 for a day before the month, 0 when a text does not tell. */
    private static int monthFirst(String text) {
        Matcher matcher = TWO_AND_YEAR.matcher(Typed.value(text));
        if (!matcher.matches()) {
            return 0;
        }
        return Boolean.compare(
                Integer.parseInt(matcher.group(2)) > MONTHS, Integer.parseInt(matcher.group(1)) > MONTHS);
    }
}
