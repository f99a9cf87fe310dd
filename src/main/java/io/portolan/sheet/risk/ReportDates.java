package io.portolan.sheet.risk;

import io.portolan.table.Row;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A register that is kept as one long list with the day of the report on each row, told apart by those days. */
final class ReportDates {
    private ReportDates() {}

    /** The rows of each day, the earliest first; empty unless all rows tell a day and a risk stands under several of them. */
    static SortedMap<LocalDate, Table> of(Table table) {
        SortedMap<LocalDate, List<Integer>> records = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional<LocalDate> day = row.date("report_date");
            if (day.isEmpty()) {
                return new TreeMap<>();
            }
            records.computeIfAbsent(day.get(), key -> new ArrayList<>()).add(row.record());
            row.text("risk_id").or(() -> row.text("title")).ifPresent(ids::add);
        }
        boolean repeated = ids.stream().distinct().count() < ids.size();
        SortedMap<LocalDate, Table> days = new TreeMap<>();
        if (repeated && records.size() > 1) {
            records.forEach((day, some) -> days.put(day, table.only(some)));
        }
        return days;
    }

    /** The rows that speak for the present: those of the latest day, else all. */
    static Table latest(Table table) {
        return of(table).values().stream().reduce((earlier, later) -> later).orElse(table);
    }
}
