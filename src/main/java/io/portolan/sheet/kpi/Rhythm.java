package io.portolan.sheet.kpi;

import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The measurements of one rhythm, and those of another that stood among them, such as the total of a quarter between months.
 *
 * @param kept those of the rhythm that most have, in order
 * @param aside the others
 */
record Rhythm(List<Measurement> kept, List<Measurement> aside) {
    private static final int PERIODS_OF_MONTHS = 12;
    private static final Comparator<Measurement> BY_PERIOD = Comparator.comparing(Measurement::period);

    Rhythm {
        kept = List.copyOf(kept);
        aside = List.copyOf(aside);
    }

    /** Measurements parted by their rhythm; days may stand among periods of any length but years and quarters. */
    static Rhythm of(List<Measurement> ordered) {
        Map<Cadence, Integer> counts = new EnumMap<>(Cadence.class);
        ordered.stream()
                .filter(Measurement::isPresent)
                .forEach(m -> counts.merge(m.period().cadence(), 1, Integer::sum));
        Cadence usual = counts.entrySet().stream()
                .max(Map.Entry.<Cadence, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(Cadence.DAY);
        List<Measurement> kept = new ArrayList<>();
        List<Measurement> aside = new ArrayList<>();
        ordered.forEach(m -> (isOf(usual, m.period().cadence()) ? kept : aside).add(m));
        aside.removeIf(m -> !m.isPresent());
        return new Rhythm(asMonths(kept), aside);
    }

    private static boolean isOf(Cadence usual, Cadence cadence) {
        boolean coarse = usual.compareTo(Cadence.QUARTER) <= 0 || cadence.compareTo(Cadence.QUARTER) <= 0;
        boolean days = usual == Cadence.DAY || cadence == Cadence.DAY;
        return usual == cadence || (days && !coarse);
    }

    /** Numbered periods are months when years follow each other and none has a thirteenth. */
    private static List<Measurement> asMonths(List<Measurement> kept) {
        Set<String> numbers = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        for (Measurement m : kept) {
            String label = m.period().label();
            if (!label.matches(".*-P\\d\\d")) {
                return kept;
            }
            numbers.add(label.substring(label.length() - 2));
            years.add(m.period().first().getYear());
        }
        boolean months = years.size() > 1 && numbers.size() == PERIODS_OF_MONTHS && !numbers.contains("13");
        return months
                ? kept.stream()
                        .map(m -> m.in(month(m.period())))
                        .sorted(BY_PERIOD)
                        .toList()
                : kept;
    }

    private static Period month(Period period) {
        String label = period.label();
        int number = Integer.parseInt(label.substring(label.length() - 2));
        LocalDate beginning = period.first().minusWeeks(4L * (number - 1));
        return new Period(Cadence.MONTH, beginning.plusMonths(number - 1L), label);
    }
}
