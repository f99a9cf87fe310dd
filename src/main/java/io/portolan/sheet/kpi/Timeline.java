package io.portolan.sheet.kpi;

import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The calendar of an indicator: one slot for each period from its first to its last, those without a row included; dates without a
 * rhythm have one slot each.
 *
 * @param cadence the rhythm
 * @param regular whether there is one
 * @param slots the place of each measurement, in order
 * @param count how many slots there are
 */
record Timeline(Cadence cadence, boolean regular, List<Integer> slots, int count) {
    private static final double TOLERANCE = 0.1;
    /** More slots than this for each value is no rhythm but scattered dates. */
    private static final int SPARSEST = 4;

    Timeline {
        slots = List.copyOf(slots);
    }

    static Timeline of(List<Period> periods) {
        Cadence cadence = cadence(periods);
        List<Integer> slots = periods.stream()
                .map(period -> slot(period.first(), periods.get(0), cadence))
                .toList();
        int count = slots.isEmpty() ? 0 : slots.get(slots.size() - 1) + 1;
        boolean distinct = slots.stream().distinct().count() == slots.size();
        if (!distinct || count > SPARSEST * slots.size()) {
            return new Timeline(
                    cadence, false, IntStream.range(0, periods.size()).boxed().toList(), periods.size());
        }
        return new Timeline(cadence, true, slots, count);
    }

    /** The length of most periods; for days the length that the usual gap comes near. */
    private static Cadence cadence(List<Period> periods) {
        if (periods.isEmpty()) {
            return Cadence.MONTH;
        }
        Cadence own = periods.get(periods.size() - 1).cadence();
        double[] gaps = IntStream.range(1, periods.size())
                .mapToDouble(i -> ChronoUnit.DAYS.between(
                        periods.get(i - 1).first(), periods.get(i).first()))
                .sorted()
                .toArray();
        if (gaps.length == 0) {
            return own;
        }
        double usual = gaps[gaps.length / 2];
        Optional<Cadence> near = Arrays.stream(Cadence.values())
                .filter(cadence -> Math.abs(usual - cadence.days()) <= TOLERANCE * cadence.days())
                .min((a, b) -> Double.compare(Math.abs(usual - a.days()), Math.abs(usual - b.days())));
        return near.map(cadence -> cadence == Cadence.FOUR_WEEKS && own == Cadence.MONTH ? own : cadence)
                .orElse(own);
    }

    private static int slot(LocalDate day, Period first, Cadence cadence) {
        LocalDate start = first.first();
        return switch (cadence) {
            case YEAR -> day.getYear() - start.getYear();
            case QUARTER -> months(start, day) / 3;
            case MONTH -> months(start, day);
            default -> (int) Math.rint(ChronoUnit.DAYS.between(start, day) / cadence.days());
        };
    }

    private static int months(LocalDate start, LocalDate day) {
        return 12 * (day.getYear() - start.getYear()) + day.getMonthValue() - start.getMonthValue();
    }

    /** How many slots make a year; 0 when seasons can not be told. */
    int seasons() {
        if (!regular) {
            return 0;
        }
        return switch (cadence) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case FOUR_WEEKS -> 13;
            default -> 0;
        };
    }

    /** Values of the measurements laid into the slots; NaN where there is none. */
    double[] spread(List<Double> values) {
        double[] spread = new double[count];
        Arrays.fill(spread, Double.NaN);
        for (int i = 0; i < slots.size(); i++) {
            spread[slots.get(i)] = values.get(i);
        }
        return spread;
    }

    /** The measurement in a slot; empty when the sheet has none. */
    Optional<Integer> at(int slot) {
        int place = slots.indexOf(slot);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** The first days of all slots; those that the sheet leaves out are counted from the first. */
    List<LocalDate> days(List<Period> periods) {
        List<LocalDate> days = new ArrayList<>();
        for (int slot = 0; slot < count; slot++) {
            LocalDate counted = day(periods.get(0).first(), slot);
            days.add(at(slot).map(place -> periods.get(place).first()).orElse(counted));
        }
        return days;
    }

    /** The first day of the period that comes so many periods after the last slot. */
    LocalDate after(List<Period> periods, int h) {
        return day(periods.get(0).first(), count - 1 + h);
    }

    private LocalDate day(LocalDate start, int slot) {
        return switch (cadence) {
            case YEAR -> start.plusYears(slot);
            case QUARTER -> start.plusMonths(3L * slot);
            case MONTH -> start.plusMonths(slot);
            default -> start.plusDays(Math.round(slot * cadence.days()));
        };
    }
}
