package io.portolan.sheet.objectives;

import io.portolan.table.Column;
import io.portolan.table.Dates;
import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import io.portolan.table.Periods;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the check-ins of a key result are found: in columns whose heading names a day, a week or a month ("Oct 2026", "Check-in 05.10.2026"),
 * and in the last value of its line. The value of a column of a period
 * stands for the last day of that period, that of the period which is running for the day of the analysis.
 */
final class CheckIns {
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

    private static final Pattern PLANNED = Pattern.compile(
            "target|goal|plan|doel|soll|ziel|cible|objectif|prév|prev|forecast|prognose|verwacht|erwart",
            Pattern.CASE_INSENSITIVE);

    private CheckIns() {}

    /** Those of one line up to a day, the earliest first; of two on one day the one that stands further right. */
    static List<CheckIn> of(Row row, LocalDate asOf) {
        TreeMap<LocalDate, CheckIn> byDay = new TreeMap<>();
        for (Column column : row.table().columns()) {
            if ((column.field().isEmpty() || column.holds("current_value"))
                    && !PLANNED.matcher(column.header()).find()) {
                day(column, row.table(), asOf)
                        .ifPresent(day ->
                                value(row, column).ifPresent(value -> byDay.put(day, new CheckIn(day, value.value()))));
            }
        }
        row.date("last_checkin")
                .filter(day -> !day.isAfter(asOf))
                .ifPresent(day -> row.quantity("current_value")
                        .ifPresent(value -> byDay.put(day, new CheckIn(day, value.value()))));
        return List.copyOf(byDay.values());
    }

    /** Those of several lines about the same key result; of two on one day the greater place in the order of values counts. */
    static List<CheckIn> together(Collection<KeyResult> lines) {
        List<CheckIn> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(line.checkIns()));
        TreeMap<LocalDate, CheckIn> byDay = new TreeMap<>();
        all.stream().sorted().forEach(each -> byDay.put(each.day(), each));
        return List.copyOf(byDay.values());
    }

    private static Optional<Quantity> value(Row row, Column column) {
        return Quantity.read(row.cell(column), row.table().numbers());
    }

    /** A date that stands over a column of months means the month, over others the day. */
    private static Optional<LocalDate> day(Column column, Table table, LocalDate asOf) {
        Matcher day = DAY.matcher(column.header());
        return day.find() && !ofMonths(table)
                ? Dates.parse(day.group(), table.numbers()).filter(found -> !found.isAfter(asOf))
                : column.period()
                        .or(() -> Periods.parse(column.header().strip(), table.numbers()))
                        .filter(period -> !period.first().isAfter(asOf))
                        .map(Cycle::lastDay)
                        .map(last -> last.isAfter(asOf) ? asOf : last);
    }

    private static boolean ofMonths(Table table) {
        List<Period> periods = table.columns().stream()
                .flatMap(column -> column.period().stream())
                .toList();
        return !periods.isEmpty() && periods.stream().allMatch(period -> period.cadence() == Cadence.MONTH);
    }
}
