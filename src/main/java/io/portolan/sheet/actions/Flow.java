package io.portolan.sheet.actions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came in and went out in a month, and what was open at its end; the last month ends on the day of the log.
 *
 * @param month the month
 * @param raised items raised in it
 * @param ended items closed or cancelled in it
 * @param open items open at its end
 */
record Flow(YearMonth month, int raised, int ended, int open) {
    private static final int MOST_MONTHS = 12;

    /** The last twelve months, or as many as the log covers; of items whose days are known. */
    static List<Flow> of(ActionLog log) {
        List<Item> dated = log.items().stream()
                .filter(item -> item.observation(log.asOf()).isPresent())
                .toList();
        Optional<LocalDate> first =
                dated.stream().flatMap(item -> item.opened().stream()).min(Comparator.naturalOrder());
        List<Flow> flows = new ArrayList<>();
        if (first.isEmpty()) {
            return flows;
        }
        YearMonth last = YearMonth.from(log.asOf());
        YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
        YearMonth from = YearMonth.from(first.get());
        for (YearMonth month = from.isAfter(earliest) ? from : earliest;
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            flows.add(of(month, dated));
        }
        return flows;
    }

    private static Flow of(YearMonth month, List<Item> dated) {
        int raised =
                (int) dated.stream().filter(item -> in(item.opened(), month)).count();
        int ended = (int) dated.stream()
                .filter(item -> !item.isOpen() && in(item.closed(), month))
                .count();
        int open = (int) dated.stream()
                .filter(item -> by(item.opened(), month) && (item.isOpen() || !by(item.closed(), month)))
                .count();
        return new Flow(month, raised, ended, open);
    }

    private static boolean in(Optional<LocalDate> day, YearMonth month) {
        return day.filter(one -> YearMonth.from(one).equals(month)).isPresent();
    }

    private static boolean by(Optional<LocalDate> day, YearMonth month) {
        return day.filter(one -> !one.isAfter(month.atEndOfMonth())).isPresent();
    }
}
