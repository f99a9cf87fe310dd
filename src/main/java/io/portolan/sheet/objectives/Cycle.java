package io.portolan.sheet.objectives;

import io.portolan.table.Dates;
import io.portolan.table.NumberStyle;
import io.portolan.table.Period;
import io.portolan.table.Periods;
import io.portolan.table.Row;
import io.portolan.workbook.Cell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a sheet plans for: a year, half a year, a quarter, a month.
 *
 * @param first its first day
 * @param last its last day
 */
record Cycle(LocalDate first, LocalDate last) {
    private static final Pattern HALF = Pattern.compile(
            "(?<![a-z])(?:h|hj|hy|s|sem)[ -]?([12])(?!\\d)|(?<!\\d)([12])(?:\\.|e|er|st|nd|ste|de)?[ -]?"
                    + "(?:h|hj|hy|half|halbjahr|halfjaar|semester|semestre)(?![a-z])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int HALF_YEAR = 6;

    /** The cycle of a line; empty when it names none. */
    static Optional<Cycle> of(Row row) {
        return row.cell("cycle")
                .flatMap(cell -> half(cell).or(() -> whole(cell, row.table().numbers())));
    }

    /** The day by which a line is due where only its cycle says so; a cycle may be written as its last day. */
    static Optional<LocalDate> due(Row row) {
        NumberStyle style = row.table().numbers();
        return row.cell("cycle")
                .flatMap(cell -> Dates.read(cell, style)
                        .or(() -> half(cell).or(() -> whole(cell, style)).map(Cycle::last)));
    }

    /** How many days it has, both ends counted. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    static LocalDate lastDay(Period period) {
        return switch (period.cadence()) {
            case YEAR -> period.first().plusYears(1).minusDays(1);
            case QUARTER -> period.first().plusMonths(3).minusDays(1);
            case MONTH -> period.first().plusMonths(1).minusDays(1);
            case FOUR_WEEKS, WEEK, DAY ->
                period.first().plusDays((long) period.cadence().days() - 1);
        };
    }

    private static Optional<Cycle> whole(Cell cell, NumberStyle style) {
        return Periods.read(cell, style).map(period -> new Cycle(period.first(), lastDay(period)));
    }

    private static Optional<Cycle> half(Cell cell) {
        String text = cell.text().toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(text);
        Matcher half = HALF.matcher(text);
        if (!year.find() || !half.find()) {
            return Optional.empty();
        }
        String which = Optional.ofNullable(half.group(1)).orElseGet(() -> half.group(2));
        LocalDate first = LocalDate.of(Integer.parseInt(year.group()), which.equals("1") ? 1 : 1 + HALF_YEAR, 1);
        return Optional.of(new Cycle(first, first.plusMonths(HALF_YEAR).minusDays(1)));
    }
}
