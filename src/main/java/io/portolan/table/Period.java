package io.portolan.table;

import java.time.LocalDate;

/**
 * A stretch of time that a value belongs to.
 *
 * @param cadence how long it is
 * @param first its first day
 * @param label how results name it: 2026, 2026-Q1, 2026-01, 2026-P04, 2026-W05 or 2026-01-31; of financial years 2025/26, 2025/26-Q1,
 *     FY2026-Q1
 */
public record Period(Cadence cadence, LocalDate first, String label) implements Comparable<Period> {
    /** The lengths of periods. */
    public enum Cadence {
        YEAR(365.25),
        QUARTER(91.3125),
        MONTH(30.4375),
        FOUR_WEEKS(28),
        WEEK(7),
        DAY(1);

        private final double days;

        Cadence(double days) {
            this.days = days;
        }

        /** The usual length in days. */
        public double days() {
            return days;
        }
    }

    /** Whether it is no stretch of the calendar year, so that only its label names it. */
    public boolean isFiscal() {
        return label.startsWith("FY") || label.indexOf('/') > 0 || label.contains("-P");
    }

    @Override
    public int compareTo(Period other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : cadence.compareTo(other.cadence);
    }
}
