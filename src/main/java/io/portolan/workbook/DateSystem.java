package io.portolan.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How a workbook counts days.
 *
 * @param from1904 whether from 1904-01-01 as day 0, rather than from 1900-01-01 as day 1
 */
record DateSystem(boolean from1904) {
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_0_BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final int THE_DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_YEAR = 9999;
    private static final int SECONDS = 86_400;

    /**
     * The moment that a serial number stands for, to the second; empty for negative ones, those after the year 9999, and in the system
     * of 1900 for those below 1 and for 29 February 1900, a day that Excel counts but that never was.
     */
    Optional<LocalDateTime> moment(double serial) {
        double first = from1904 ? 0 : 1;
        if (!(serial >= first && serial < Integer.MAX_VALUE) || (!from1904 && (int) serial == THE_DAY_THAT_NEVER_WAS)) {
            return Optional.empty();
        }
        int day = (int) serial;
        LocalDateTime moment =
                dayZero(day).plusDays(day).atStartOfDay().plusSeconds(Math.round((serial - day) * SECONDS));
        return moment.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(moment);
    }

    private LocalDate dayZero(int day) {
        if (from1904) {
            return DAY_0_OF_1904;
        }
        return day < THE_DAY_THAT_NEVER_WAS ? DAY_0_BEFORE_MARCH_1900 : DAY_0_OF_1900;
    }
}
