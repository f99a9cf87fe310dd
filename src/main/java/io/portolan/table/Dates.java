package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days, as true dates or as texts in the languages of the dictionary. */
public final class Dates {
    private static final String TIME = "(?:(?:t|,? +)\\d{1,2}[:h.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?"
            + "(?: ?[ap]\\.?m\\.?)?(?: ?(?:z|utc|gmt))?(?: ?[+-]\\d{2}:?\\d{2})?)?";
    private static final String NAME = "(?<name>\\p{L}{3,10})\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|re|e|ª|º|°|\\.)?";
    private static final Pattern YEAR_FIRST =
            shape("(?<year>\\d{4}) ?[-/.] ?(?<month>\\d{1,2}) ?[-/.] ?(?<day>\\d{1,2})");
    private static final Pattern YEAR_LAST =
            shape("(?<day>\\d{1,2}) ?(?<mark>[-/.]) ?(?<month>\\d{1,2}) ?[-/.] ?(?<year>\\d{4}|'?\\d{2})");
    private static final Pattern DAY_NAME = shape("(?<day>\\d{1,2})" + ORDINAL + "[- /.]*(?:(?:de|di|of) )?" + NAME
            + ",?[- /.]*(?:del? )?(?<year>\\d{4}|'?\\d{2})");
    private static final Pattern NAME_DAY = shape(NAME + " *(?<day>\\d{1,2})" + ORDINAL + ",? +(?<year>\\d{4})");
    private static final Pattern YEAR_NAME = shape("(?<year>\\d{4})[- /.]" + NAME + "[- /.](?<day>\\d{1,2})");
    private static final Pattern WEEKDAY = Pattern.compile("(?<word>[\\p{L}-]{2,13}\\.?),? +(?<rest>.+)");
    private static final int FIRST_YEAR = 1700;

    private Dates() {}

    /** A cell as a day; empty when it holds none. A bare number is none. */
    public static Optional<LocalDate> read(Cell cell, NumberStyle style) {
        if (cell.value() instanceof CellValue.Date date) {
            return Optional.of(date.moment().toLocalDate());
        }
        return cell.value() instanceof CellValue.Text text ? parse(text.text(), style) : Optional.empty();
    }

    /** A text as a day, a time of day left out and no time zone applied; empty when it is none, or does not name its year. */
    public static Optional<LocalDate> parse(String text, NumberStyle style) {
        String typed = Typed.value(text).toLowerCase(Locale.ROOT);
        if (typed.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(typed);
        return day(typed, style)
                .or(() -> weekday.matches() && MonthNames.isWeekday(weekday.group("word"))
                        ? day(weekday.group("rest"), style)
                        : Optional.empty());
    }

    /** A year of two digits within 1950–2049, one of four as it is. */
    static int year(String digits) {
        int year = Integer.parseInt(digits.replace("'", ""));
        if (digits.length() == 4) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<LocalDate> day(String typed, NumberStyle style) {
        return numbered(YEAR_FIRST.matcher(typed))
                .or(() -> yearLast(YEAR_LAST.matcher(typed), style))
                .or(() -> Stream.of(DAY_NAME, NAME_DAY, YEAR_NAME)
                        .flatMap(shape -> named(shape.matcher(typed)).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> numbered(Matcher matcher) {
        return matcher.matches()
                ? date(matcher.group("year"), Integer.parseInt(matcher.group("month")), matcher.group("day"))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(Matcher matcher) {
        return matcher.matches()
                ? MonthNames.month(matcher.group("name"))
                        .flatMap(month -> date(matcher.group("year"), month, matcher.group("day")))
                : Optional.empty();
    }

    /** Day before month unless the style or the digits say otherwise; with full stops the day always comes first. */
    private static Optional<LocalDate> yearLast(Matcher matcher, NumberStyle style) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = numbered(matcher);
        Optional<LocalDate> monthFirst = matcher.group("mark").equals(".")
                ? Optional.empty()
                : date(matcher.group("year"), Integer.parseInt(matcher.group("day")), matcher.group("month"));
        return style.monthFirst() ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(year(year), month, Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern shape(String day) {
        return Pattern.compile(day + TIME);
    }
}
