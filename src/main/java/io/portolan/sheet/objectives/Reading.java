package io.portolan.sheet.objectives;

import io.portolan.table.Dates;
import io.portolan.table.NumberStyle;
import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import io.portolan.table.Periods;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads the lines of a sheet of objectives; an objective that is written once counts for the lines below it. */
final class Reading {
    private static final Pattern COMMITTED =
            Pattern.compile("commit|roofshot|toegezegd|verplicht|engag|verbindlich|zugesagt", Pattern.CASE_INSENSITIVE);
    private static final double TEN = 10;
    private static final double HUNDRED = 100;

    private Reading() {}

    static List<KeyResult> of(Table table) {
        List<KeyResult> results = new ArrayList<>();
        String objective = "";
        for (Row row : table.rows()) {
            objective = row.text("objective").orElse(objective);
            KeyResult result = line(row, objective);
            if (!result.title().isEmpty()) {
                results.add(result);
            }
        }
        return results;
    }

    private static KeyResult line(Row row, String objective) {
        return new KeyResult(
                objective,
                row.text("key_result").orElse(""),
                row.text("owner").orElse(""),
                row.text("parent_objective").orElse(""),
                row.number("start_value"),
                row.number("current_value"),
                row.number("target_value"),
                share(row, "score"),
                share(row, "confidence"),
                row.number("weight").orElse(1),
                row.text("type").filter(text -> COMMITTED.matcher(text).find()).isPresent(),
                row.date("due_date").or(() -> end(row)),
                row.date("last_checkin"),
                row);
    }

    /** A share as people write it: 0.7, 70 %, 7 of 10 or 70. */
    private static OptionalDouble share(Row row, String field) {
        Optional<Quantity> quantity = row.quantity(field);
        if (quantity.isEmpty() || quantity.get().value() < 0) {
            return OptionalDouble.empty();
        }
        double value = quantity.get().value();
        double whole = value <= 1 || quantity.get().unit().equals("%") ? 1 : value <= TEN ? TEN : HUNDRED;
        return value / whole > 1 ? OptionalDouble.empty() : OptionalDouble.of(value / whole);
    }

    /** The last day of the period that the sheet plans for. */
    private static Optional<LocalDate> end(Row row) {
        NumberStyle style = row.table().numbers();
        return row.cell("cycle")
                .flatMap(cell -> Dates.read(cell, style)
                        .or(() -> Periods.read(cell, style).map(Reading::lastDay)));
    }

    private static LocalDate lastDay(Period period) {
        return period.first().plusMonths(months(period.cadence())).minusDays(1);
    }

    private static int months(Cadence cadence) {
        return switch (cadence) {
            case YEAR -> 12;
            case QUARTER -> 3;
            default -> 1;
        };
    }

    /** The day on which the period of a line began; empty when the sheet names no period. */
    static Optional<LocalDate> beginning(Row row) {
        return row.cell("cycle")
                .flatMap(cell -> Periods.read(cell, row.table().numbers()))
                .map(Period::first);
    }

    /** A name without case and blanks, to compare names. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
