package io.portolan.sheet.objectives;

import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of a sheet of objectives; an objective that is written once counts for the lines below it. */
final class Reading {
    private static final Pattern COMMITTED =
            Pattern.compile("commit|roofshot|toegezegd|verplicht|engag|verbindlich|zugesagt", Pattern.CASE_INSENSITIVE);
    private static final double TEN = 10;
    private static final double HUNDRED = 100;

    private Reading() {}

    static List<KeyResult> of(Table table, LocalDate asOf) {
        List<KeyResult> results = new ArrayList<>();
        String objective = "";
        for (Row row : table.rows()) {
            objective = row.text("objective").orElse(objective);
            KeyResult result = line(row, objective, asOf);
            if (!result.title().isEmpty()) {
                results.add(result);
            }
        }
        return latest(results);
    }

    /** Of lines about the same key result with different days of check-in the last one, which knows what the others say. */
    private static List<KeyResult> latest(List<KeyResult> results) {
        Map<String, List<KeyResult>> byName = new LinkedHashMap<>();
        results.forEach(result ->
                byName.computeIfAbsent(name(result), k -> new ArrayList<>()).add(result));
        return byName.values().stream()
                .flatMap(same -> isLog(same) ? Stream.of(last(same)) : same.stream())
                .toList();
    }

    private static String name(KeyResult result) {
        return key(result.objective()) + "\n" + key(result.text());
    }

    private static boolean isLog(List<KeyResult> same) {
        long days = same.stream()
                .flatMap(result -> result.checked().stream())
                .distinct()
                .count();
        return same.size() > 1 && days == same.size();
    }

    private static KeyResult last(List<KeyResult> same) {
        KeyResult last = same.stream()
                .max(Comparator.comparing(result -> result.checked().orElseThrow()))
                .orElseThrow();
        return last.with(CheckIns.together(same));
    }

    private static KeyResult line(Row row, String objective, LocalDate asOf) {
        List<CheckIn> checkIns = CheckIns.of(row, asOf);
        return new KeyResult(
                objective,
                row.text("key_result").orElse(""),
                row.text("owner").orElse(""),
                row.text("parent_objective").orElse(""),
                row.number("start_value"),
                current(row, checkIns),
                row.number("target_value"),
                share(row, "score"),
                share(row, "confidence"),
                row.number("weight").orElse(1),
                row.text("type").filter(text -> COMMITTED.matcher(text).find()).isPresent(),
                row.date("due_date").or(() -> Cycle.due(row)),
                row.date("last_checkin"),
                checkIns,
                row);
    }

    /** The value now: what stands in its column, else the last check-in. */
    private static OptionalDouble current(Row row, List<CheckIn> checkIns) {
        OptionalDouble typed = row.number("current_value");
        return typed.isPresent() || checkIns.isEmpty()
                ? typed
                : OptionalDouble.of(checkIns.get(checkIns.size() - 1).value());
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

    /** A name without case and blanks, to compare names. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
