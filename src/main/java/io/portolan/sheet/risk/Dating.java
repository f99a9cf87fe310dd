package io.portolan.sheet.risk;

import io.portolan.sheet.Submitted;
import io.portolan.table.NumberStyle;
import io.portolan.table.Period;
import io.portolan.table.Periods;
import io.portolan.table.StatusDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day for which a register of a run speaks. */
final class Dating {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-3]\\d)(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(20\\d\\d)[-_. ]?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(\\p{L}{3,10})[-_. ]?(20\\d\\d)(?!\\d)");

    private Dating() {}

    /**
     * Named by the file, else by the sheet, else by a status date in the workbook, else by the latest day on which its rows were reported
     * or updated; a month stands for its last day. Empty where none is.
     */
    static Optional<LocalDate> of(Submitted submitted) {
        return named(submitted.file())
                .or(() -> named(submitted.table().sheet()))
                .or(() -> StatusDate.of(submitted.context().book()))
                .or(() -> StatusDate.of(submitted.table(), submitted.context().asOf()));
    }

    /** The day or the month in a name; the last one where there are several. */
    static Optional<LocalDate> named(String name) {
        return days(name).or(() -> months(name)).or(() -> words(name));
    }

    private static Optional<LocalDate> days(String name) {
        return last(DAY.matcher(name).results().flatMap(found -> {
            YearMonth month = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            int day = Integer.parseInt(found.group(3));
            return month.isValidDay(day) ? Stream.of(month.atDay(day)) : Stream.of();
        }));
    }

    private static Optional<LocalDate> months(String name) {
        return last(MONTH.matcher(name)
                .results()
                .map(found -> YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                        .atEndOfMonth()));
    }

    private static Optional<LocalDate> words(String name) {
        Matcher words = NAMED.matcher(name);
        return last(words.results()
                .flatMap(found -> Periods.parse(found.group(1) + " " + found.group(2), NumberStyle.POINT).stream())
                .filter(period -> period.cadence() == Period.Cadence.MONTH)
                .map(period -> YearMonth.from(period.first()).atEndOfMonth()));
    }

    private static Optional<LocalDate> last(Stream<LocalDate> days) {
        return days.reduce((earlier, later) -> later);
    }
}
