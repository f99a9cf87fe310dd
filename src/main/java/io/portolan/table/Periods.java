package io.portolan.table;

import io.portolan.table.Period.Cadence;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads years, quarters, months, four-week periods and weeks, as true dates or as texts in the languages of the dictionary. */
public final class Periods {
    private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})";
    private static final String FULL_YEAR = "(?<year>\\d{4})";
    private static final String GAP = "[ ./'_-]{0,3}(?:de |of )?";
    private static final String NAME = "(?<name>\\p{L}{3,10})\\.?";
    private static final String WEEK_WORD =
            "(?:kw|cw|ww|wk|wo|week|woche|kalenderwoche|semaine|semana|settimana|sem|w|s)\\.?";
    private static final String QUARTER_WORD = "(?:quarter|kwartaal|kw|quartal|trimestre|trim|qtr|q|t)\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|e|de|ème|eme|º|°|\\.|o)?";
    private static final String FISCAL =
            "(?:(?:financial year|fiscal year|full year|calendar year|fy|cy|gj|year|jahr|geschäftsjahr|jaar"
                    + "|boekjaar|année|annee|exercice|ejercicio|año|ano|exercício|anno|esercizio) ?)";

    private static final Pattern WHOLE_YEAR =
            Pattern.compile(FISCAL + "?" + FULL_YEAR + "|" + FISCAL + "'?(?<short>\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(?:" + QUARTER_WORD.replace("|kw", "")
            + " ?(?<number>[1-4])|(?<ordinal>[1-4]) ?" + ORDINAL + " ?" + QUARTER_WORD + ")" + GAP + YEAR);
    private static final Pattern YEAR_QUARTER =
            Pattern.compile(FULL_YEAR + GAP + "(?:" + QUARTER_WORD.replace("|kw", "")
                    + " ?(?<number>[1-4])|(?<ordinal>[1-4])" + ORDINAL + " ?" + QUARTER_WORD + ")");
    private static final Pattern WEEK =
            Pattern.compile(WEEK_WORD + " ?-?(?<number>\\d{1,2})(?:[ ./-]{1,3}|(?='))" + YEAR);
    private static final Pattern YEAR_WEEK = Pattern.compile(FULL_YEAR + GAP + WEEK_WORD + " ?(?<number>\\d{1,2})");
    private static final Pattern YEAR_MONTH = Pattern.compile(FULL_YEAR + "(?:[-/.]| ?m{1,2} ?)(?<number>\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<number>\\d{1,2})[-/.]" + FULL_YEAR);
    private static final Pattern NAME_YEAR = Pattern.compile(NAME + ",?" + GAP + YEAR);
    private static final Pattern YEAR_NAME = Pattern.compile(FULL_YEAR + GAP + NAME);
    private static final Pattern FOUR_WEEKS = Pattern.compile("(?<number>\\d{2})_(?<from>\\d{2})/(?<to>\\d{2})");
    private static final int FOUR_WEEK_PERIODS = 13;
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2200;

    private Periods() {}

    /** A cell as a period; empty when it names none. A whole number from 1700 to 2200 is read as a year. */
    public static Optional<Period> read(Cell cell, NumberStyle style) {
        if (cell.value() instanceof CellValue.Date date) {
            LocalDate day = date.moment().toLocalDate();
            boolean yearOnly = cell.format().toLowerCase(Locale.ROOT).matches("[^dmq]*y[^dmq]*");
            return within(day.getYear()).map(year -> yearOnly ? ofYear(year) : ofDay(day));
        }
        if (cell.value() instanceof CellValue.Numeric number) {
            boolean whole = Math.rint(number.number()) == number.number() && !cell.isPercentage();
            return whole ? within((int) number.number()).map(Periods::ofYear) : Optional.empty();
        }
        return cell.value() instanceof CellValue.Text text ? parse(text.text(), style) : Optional.empty();
    }

    /** A text as a period; empty when it names none, or does not name its year. */
    public static Optional<Period> parse(String text, NumberStyle style) {
        String typed = Typed.value(text).toLowerCase(Locale.ROOT);
        if (typed.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return wholeYear(typed)
                .or(() -> fourWeeks(typed))
                .or(() -> Stream.of(QUARTER, YEAR_QUARTER)
                        .flatMap(s -> quarter(s.matcher(typed)).stream())
                        .findFirst())
                .or(() -> Stream.of(WEEK, YEAR_WEEK)
                        .flatMap(s -> week(s.matcher(typed)).stream())
                        .findFirst())
                .or(() -> Stream.of(YEAR_MONTH, MONTH_YEAR)
                        .flatMap(s -> month(s.matcher(typed)).stream())
                        .findFirst())
                .or(() -> Stream.of(NAME_YEAR, YEAR_NAME)
                        .flatMap(s -> named(s.matcher(typed)).stream())
                        .findFirst())
                .or(() -> FiscalPeriods.parse(typed))
                .or(() -> Dates.parse(typed, style)
                        .filter(day -> within(day.getYear()).isPresent())
                        .map(Periods::ofDay));
    }

    /** A heading that may leave out its year, such as "Jan", "Q1" or "W05" under a line that says 2026. */
    public static Optional<Period> parse(String text, int year, NumberStyle style) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return parse(text, style).or(() -> parse(text.strip() + " " + year, style));
    }

    /** The month of a date that begins or ends one, else the day itself. */
    static Period ofDay(LocalDate day) {
        boolean wholeMonth = day.getDayOfMonth() == 1 || day.getDayOfMonth() == day.lengthOfMonth();
        return wholeMonth ? ofMonth(YearMonth.from(day)) : new Period(Cadence.DAY, day, day.toString());
    }

    private static Period ofYear(int year) {
        return new Period(Cadence.YEAR, LocalDate.of(year, 1, 1), Integer.toString(year));
    }

    private static Period ofMonth(YearMonth month) {
        return new Period(Cadence.MONTH, month.atDay(1), month.toString());
    }

    private static Optional<Period> wholeYear(String typed) {
        Matcher matcher = WHOLE_YEAR.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return within(Dates.year(Optional.ofNullable(matcher.group("year")).orElseGet(() -> matcher.group("short"))))
                .map(Periods::ofYear);
    }

    private static Optional<Period> quarter(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int quarter = Integer.parseInt(
                Optional.ofNullable(matcher.group("number")).orElseGet(() -> matcher.group("ordinal")));
        return year(matcher)
                .map(y -> new Period(Cadence.QUARTER, LocalDate.of(y, 3 * quarter - 2, 1), y + "-Q" + quarter));
    }

    /** A week of ISO 8601: the first one holds the year's first Thursday. */
    private static Optional<Period> week(Matcher matcher) {
        return matcher.matches() ? year(matcher).flatMap(year -> week(year, number(matcher))) : Optional.empty();
    }

    private static Optional<Period> week(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirstWeek)
                                .getMaximum()) {
            return Optional.empty();
        }
        LocalDate monday =
                inFirstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
        return Optional.of(new Period(Cadence.WEEK, monday, String.format(Locale.ROOT, "%d-W%02d", year, week)));
    }

    private static Optional<Period> month(Matcher matcher) {
        if (!matcher.matches() || number(matcher) < 1 || number(matcher) > 12) {
            return Optional.empty();
        }
        return year(matcher).map(year -> ofMonth(YearMonth.of(year, number(matcher))));
    }

    private static Optional<Period> named(Matcher matcher) {
        return matcher.matches()
                ? MonthNames.month(matcher.group("name"))
                        .flatMap(month -> year(matcher).map(year -> ofMonth(YearMonth.of(year, month))))
                : Optional.empty();
    }

    /** "02_11/12": the second period of four weeks of the financial year that began on 1 April 2011. */
    private static Optional<Period> fourWeeks(String typed) {
        Matcher matcher = FOUR_WEEKS.matcher(typed);
        if (!matcher.matches() || number(matcher) < 1 || number(matcher) > FOUR_WEEK_PERIODS) {
            return Optional.empty();
        }
        int year = Dates.year(matcher.group("from"));
        boolean consecutive = Dates.year(matcher.group("to")) == year + 1;
        LocalDate first = LocalDate.of(year, 4, 1).plusWeeks(4L * (number(matcher) - 1));
        String label = String.format(Locale.ROOT, "%d-P%02d", year, number(matcher));
        return consecutive ? Optional.of(new Period(Cadence.FOUR_WEEKS, first, label)) : Optional.empty();
    }

    private static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group("number"));
    }

    private static Optional<Integer> year(Matcher matcher) {
        return within(Dates.year(matcher.group("year")));
    }

    private static Optional<Integer> within(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }
}
