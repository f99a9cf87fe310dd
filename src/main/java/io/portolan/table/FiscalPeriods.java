package io.portolan.table;

import io.portolan.table.Period.Cadence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the years, quarters and numbered periods of financial years: "FY14/15", "2022/23 Q1", "Q3 FY24", "P01 2024".
 *
 * <p>A year that runs over two is taken to begin in April; one that is named by a single year, in January, since its beginning is not
 * told. "2022-23" alone is a range, not a year. Periods are numbered from 1 to 13. A single digit alone, as in "P1", is a priority more often than a period.
 */
final class FiscalPeriods {
    private static final String PREFIX =
            "(?<prefix>financial year|fiscal year|school year|fy|gj|geschäftsjahr|boekjaar|schooljaar|exercice|année) ?";
    private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})(?: ?[/–-] ?(?<next>\\d{4}|\\d{2}))?";
    private static final String FISCAL_YEAR = "(?:" + PREFIX + ")?" + YEAR;
    private static final String GAP = "[ ,/_-]{0,3}";
    private static final String QUARTER = "(?:quarter|kwartaal|quartal|trimestre|trim|qtr|q|t)\\.? ?(?<number>[1-4])";
    private static final String PERIOD = "(?:period|periode|période|p)\\.? ?(?<number>\\d{1,2})";
    private static final String SURE_PERIOD =
            "(?:(?:period|periode|période) ?(?<number>\\d{1,2})|p(?<digits>\\d{2})|p(?<digit>\\d)(?=[/'-]| ?fy))";

    private static final Pattern WHOLE = Pattern.compile(FISCAL_YEAR);
    private static final Pattern YEAR_QUARTER = Pattern.compile(FISCAL_YEAR + GAP + QUARTER);
    private static final Pattern QUARTER_YEAR = Pattern.compile(QUARTER + GAP + FISCAL_YEAR);
    private static final Pattern YEAR_PERIOD = Pattern.compile(FISCAL_YEAR + GAP + PERIOD);
    private static final Pattern PERIOD_YEAR = Pattern.compile(SURE_PERIOD + GAP + FISCAL_YEAR);

    private static final int LAST_PERIOD = 13;
    private static final int CENTURY = 100;

    private FiscalPeriods() {}

    /** A text in small letters as such a period; empty when it names none. */
    static Optional<Period> parse(String typed) {
        return match(WHOLE, typed)
                .filter(FiscalPeriods::runsOverTwo)
                .filter(matcher -> matcher.group("prefix") != null || typed.indexOf('/') > 0)
                .flatMap(FiscalPeriods::year)
                .or(() -> match(YEAR_QUARTER, typed)
                        .or(() -> match(QUARTER_YEAR, typed))
                        .filter(matcher -> matcher.group("prefix") != null || runsOverTwo(matcher))
                        .flatMap(FiscalPeriods::quarter))
                .or(() -> match(YEAR_PERIOD, typed)
                        .flatMap(matcher -> period(matcher, matcher.group("number")))
                        .or(() -> match(PERIOD_YEAR, typed).flatMap(matcher -> period(matcher, numbered(matcher)))));
    }

    private static Optional<Matcher> match(Pattern pattern, String typed) {
        return Optional.of(pattern.matcher(typed)).filter(Matcher::matches);
    }

    /** Whether the year is written as two that follow each other; one of two digits needs a word before it. */
    private static boolean runsOverTwo(Matcher matcher) {
        return Optional.ofNullable(matcher.group("next"))
                .filter(next ->
                        matcher.group("prefix") != null || matcher.group("year").length() == 4)
                .filter(next -> Integer.parseInt(next) % CENTURY == (firstYear(matcher) + 1) % CENTURY)
                .isPresent();
    }

    private static int firstYear(Matcher matcher) {
        return Dates.year(matcher.group("year"));
    }

    private static Optional<Period> year(Matcher matcher) {
        return Optional.of(new Period(Cadence.YEAR, beginning(matcher), label(matcher)));
    }

    private static Optional<Period> quarter(Matcher matcher) {
        int number = Integer.parseInt(matcher.group("number"));
        LocalDate first = beginning(matcher).plusMonths(3L * (number - 1));
        return Optional.of(new Period(Cadence.QUARTER, first, label(matcher) + "-Q" + number));
    }

    private static Optional<Period> period(Matcher matcher, String digits) {
        int number = Integer.parseInt(digits);
        if (number < 1 || number > LAST_PERIOD || (matcher.group("next") != null && !runsOverTwo(matcher))) {
            return Optional.empty();
        }
        LocalDate first = beginning(matcher).plusWeeks(4L * (number - 1));
        String label = String.format(Locale.ROOT, "%s-P%02d", label(matcher), number);
        return Optional.of(new Period(Cadence.FOUR_WEEKS, first, label));
    }

    private static String numbered(Matcher matcher) {
        return Optional.ofNullable(matcher.group("number"))
                .or(() -> Optional.ofNullable(matcher.group("digits")))
                .orElseGet(() -> matcher.group("digit"));
    }

    private static LocalDate beginning(Matcher matcher) {
        return LocalDate.of(firstYear(matcher), runsOverTwo(matcher) ? 4 : 1, 1);
    }

    private static String label(Matcher matcher) {
        if (runsOverTwo(matcher)) {
            return String.format(Locale.ROOT, "%d/%02d", firstYear(matcher), (firstYear(matcher) + 1) % CENTURY);
        }
        return (matcher.group("prefix") == null ? "" : "FY") + firstYear(matcher);
    }
}
