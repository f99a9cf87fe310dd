package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.sheet.Submitted;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A register as it stood on a day.
 *
 * @param day the day; empty where none is named
 * @param file the file that it stands in
 * @param register the register
 */
record Snapshot(Optional<LocalDate> day, String file, Register register) {

    /** The registers in a table: one, or one for each report date of a list that goes on from month to month. */
    static List<Snapshot> of(Submitted submitted) {
        Map<LocalDate, Table> days = ReportDates.of(submitted.table());
        if (days.isEmpty()) {
            Register register = Register.read(submitted.table(), submitted.context());
            return List.of(new Snapshot(Dating.of(submitted), submitted.file(), register));
        }
        return days.entrySet().stream()
                .map(entry -> new Snapshot(
                        Optional.of(entry.getKey()),
                        submitted.file(),
                        Register.read(entry.getValue(), submitted.context())))
                .toList();
    }

    /** Its risks by what they are known by from month to month: the id, else the title; the second of two equal ones is told apart. */
    Map<String, Sourced<Risk>> byKey() {
        Map<String, Sourced<Risk>> risks = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Sourced<Risk> risk : register.risks()) {
            String key = key(risk.value());
            int times = seen.merge(key, 1, Integer::sum);
            risks.put(times == 1 ? key : key + " (" + times + ")", risk);
        }
        return risks;
    }

    /** The risks that can still happen and fulfil a condition. */
    Map<String, Risk> open(Predicate<Risk> condition) {
        Map<String, Risk> open = new LinkedHashMap<>();
        byKey().forEach((key, risk) -> {
            if (risk.value().isOpen() && condition.test(risk.value())) {
                open.put(key, risk.value());
            }
        });
        return open;
    }

    private static String key(Risk risk) {
        return Scale.plain(risk.id().isEmpty() ? risk.title() : risk.id());
    }
}
