package io.portolan.history;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.settings.Settings;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept and for how long.
 *
 * @param months how many months, counted back from the newest; 0 for all
 * @param people whether names of people are kept
 */
record Keeping(int months, boolean people) {
    static Keeping of(Settings settings) {
        return new Keeping(
                (int) settings.number("history.months"),
                !settings.text("history.people").equalsIgnoreCase("off"));
    }

    /** The oldest month that stays; empty when all stay. */
    Optional<YearMonth> oldest(Optional<YearMonth> newest) {
        return newest.filter(month -> months > 0).map(month -> month.minusMonths(months - 1L));
    }

    /** An entry as it is kept; where people are left out, their names go from the titles of their rows too. */
    Entry of(Entry entry) {
        if (people) {
            return entry;
        }
        Entry kept = entry;
        for (String person : named(entry)) {
            kept = new Erasure(person).in(kept);
        }
        return new Entry(
                kept.period(),
                kept.workbook(),
                kept.sha256(),
                kept.asOf(),
                kept.observations().stream().map(Keeping::nameless).toList(),
                kept.flaws());
    }

    private static List<String> named(Entry entry) {
        return entry.observations().stream()
                .flatMap(seen -> Subject.PEOPLE.stream().map(seen.subject()::word))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    private static Observation nameless(Observation seen) {
        Subject subject = seen.subject();
        SortedMap<String, String> words = new TreeMap<>(subject.words());
        words.keySet().removeAll(Subject.PEOPLE);
        return new Observation(
                seen.workbook(),
                seen.sheet(),
                new Subject(subject.kind(), subject.id(), subject.title(), subject.figures(), words));
    }
}
