package io.portolan.sheet.kpi;

import io.portolan.table.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether the values of an indicator speak of their own periods, or of several at once.
 *
 * <p>Sums since the beginning of a year (or of all) are taken apart into their periods when they never fall but where a year begins. What
 * can not be taken apart is not judged: an average over twelve months moves by a twelfth of what happened, and remembers it for a year.
 */
enum Accumulation {
    /** Each value speaks of its own period. */
    NONE,
    /** Running sums, taken apart. */
    TAKEN_APART,
    /** Called running sums, but falling where sums can not fall. */
    UNCLEAR,
    /** Averages or sums over the last periods. */
    ROLLING;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SAYS_ROLLING = Pattern.compile(
            "\\brolling\\b|\\b(moving|running) (annual )?(average|mean|total|sum)|\\d+[- ]?(month|week|quarter)s? (average|avg|mean)"
                    + "|voortschrijdend|lopend gemiddelde|\\bglissante?s?\\b|\\bmoyennes? mobiles?\\b|\\bgleitende",
            FLAGS);
    private static final Pattern SAYS_SUM = Pattern.compile(
            "cumul|kumul|\\bytd\\b|year[- ]to[- ]date|running total|jaar tot nu|tot en met|seit jahresbeginn|aufgelaufen"
                    + "|depuis le début|depuis janvier",
            FLAGS);
    private static final int LEAST = 18;
    private static final double GROWTH = 4;

    /** What the name and the values of an indicator say, its periods in order; NaN for a gap. */
    static Accumulation of(Draft draft, List<Period> periods, double[] values) {
        String text = draft.name() + " " + draft.unit();
        if (SAYS_ROLLING.matcher(text).find()) {
            return ROLLING;
        }
        List<Integer> falls = falls(values);
        boolean whereYearsBegin = falls.stream()
                        .map(place -> place(periods.get(place)))
                        .distinct()
                        .count()
                <= 1;
        if (SAYS_SUM.matcher(text).find()) {
            return whereYearsBegin ? TAKEN_APART : UNCLEAR;
        }
        return falls.size() >= 2 && whereYearsBegin && isSawtooth(values, falls) ? TAKEN_APART : NONE;
    }

    /** A name without its remark that values add up: "Invoices (cumulative)" has no unit "cumulative". */
    static boolean isSaidBy(String text) {
        return SAYS_SUM.matcher(text).find() || SAYS_ROLLING.matcher(text).find();
    }

    /** Whether nothing can be said of single periods. */
    boolean isOpaque() {
        return this == UNCLEAR || this == ROLLING;
    }

    /** The values of the single periods: differences, and the sum itself where a year begins; NaN where the one before is missing. */
    static double[] takenApart(List<Period> periods, double[] sums) {
        List<Integer> falls = falls(sums);
        double[] values = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            boolean first = i == 0 ? beginsYear(periods.get(0)) : falls.contains(i);
            values[i] = first ? sums[i] : i == 0 ? Double.NaN : sums[i] - sums[i - 1];
        }
        return values;
    }

    private static List<Integer> falls(double[] values) {
        List<Integer> falls = new ArrayList<>();
        double last = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < last) {
                falls.add(i);
            }
            last = Double.isFinite(values[i]) ? values[i] : last;
        }
        return falls;
    }

    private static int place(Period period) {
        return period.cadence() == Period.Cadence.WEEK
                ? period.first().getDayOfYear() / 14
                : period.first().getMonthValue();
    }

    private static boolean beginsYear(Period period) {
        return period.first().getDayOfYear() <= period.cadence().days();
    }

    /** Whether the values climb to several times their first between all falls, which nothing but a sum does without a word. */
    private static boolean isSawtooth(double[] values, List<Integer> falls) {
        return values.length >= LEAST
                && IntStream.range(0, falls.size())
                        .allMatch(i ->
                                values[falls.get(i)] >= 0 && values[falls.get(i) - 1] >= GROWTH * values[falls.get(i)]);
    }
}
