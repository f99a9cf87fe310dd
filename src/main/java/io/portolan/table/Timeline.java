package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads points in time where they stand as headings or labels, also those that leave their year to the context. */
final class Timeline {
    /** A leap year that stands in where only the form of a label matters. */
    static final int ANY_YEAR = 2000;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final int LONGEST = 24;

    private Timeline() {}

    /** A cell as a period, whether or not it names its year. */
    static Optional<Period> period(Cell cell) {
        return period(cell, ANY_YEAR);
    }

    /** A cell as a period, in the given year when it names none. */
    static Optional<Period> period(Cell cell, int year) {
        if (cell.value() instanceof CellValue.Text text) {
            return period(text.text(), year);
        }
        boolean duration =
                cell.value() instanceof CellValue.Date date && date.moment().getYear() <= 1900;
        return duration ? Optional.empty() : Periods.read(cell, NumberStyle.POINT);
    }

    /** A text as a period, in the given year when it names none. */
    static Optional<Period> period(String text, int year) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.length() > LONGEST
                ? Optional.empty()
                : Periods.parse(stripped, year, NumberStyle.POINT);
    }

    /** Whether a text names a period but not its year. */
    static boolean lacksYear(String text) {
        return Periods.parse(text.strip(), NumberStyle.POINT).isEmpty()
                && period(text, ANY_YEAR).isPresent();
    }

    /** The first year that a text names. */
    static OptionalInt yearIn(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
    }
}
