package io.portolan.sheet.objectives;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The value of a key result as somebody found it.
 *
 * @param day when
 * @param value the value, in the unit of the key result
 */
record CheckIn(LocalDate day, double value) implements Comparable<CheckIn> {
    @Override
    public int compareTo(CheckIn other) {
        return Comparator.comparing(CheckIn::day)
                .thenComparingDouble(CheckIn::value)
                .compare(this, other);
    }
}
