package io.portolan.sheet.kpi;

import io.portolan.table.Period;
import io.portolan.table.Period.Cadence;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of this package with its habits for values, units and periods.
 *
 * @param words the words
 */
record Say(Words words) {
    private static final int MOST_DECIMALS = 3;
    private static final double FEW_TIMES = 0.1;

    static Say in(Locale language) {
        return new Say(Words.of(Say.class, language));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A value of an indicator with its unit, rounded no more than its range allows. */
    String value(Indicator indicator, double value) {
        if (indicator.unit().equals("%")) {
            return percent(indicator.share() ? value : value / 100);
        }
        String number = words.number(value, decimals(indicator, value));
        return indicator.unit().isEmpty() ? number : number + "\u00a0" + indicator.unit();
    }

    /** As many decimals as the values were written with; one more for a figure between them, if its size leaves room. */
    private static int decimals(Indicator indicator, double value) {
        int written = IntStream.range(0, MOST_DECIMALS)
                .filter(d ->
                        indicator.values().stream().filter(Double::isFinite).allMatch(v -> isWritten(v, d)))
                .findFirst()
                .orElse(MOST_DECIMALS);
        double size = Math.abs(value);
        int room = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : MOST_DECIMALS;
        return Math.min(isWritten(value, written) ? written : written + 1, room);
    }

    private static boolean isWritten(double value, int decimals) {
        double scaled = value * Math.pow(10, decimals);
        return Math.abs(scaled - Math.rint(scaled)) < 1e-6;
    }

    /** A difference between values of an indicator: percentages in points. */
    String difference(Indicator indicator, double difference) {
        if (!indicator.unit().equals("%")) {
            return value(indicator, difference);
        }
        double points = indicator.share() ? 100 * difference : difference;
        return say("points", words.number(points, Math.abs(points) < 10 && points != Math.rint(points) ? 1 : 0));
    }

    private String percent(double share) {
        double hundredths = Math.rint(1000 * share) / 10;
        String number = words.number(hundredths, hundredths == Math.rint(hundredths) ? 0 : 1);
        return number + (words.language().equals(Locale.ENGLISH) ? "%" : "\u00a0%");
    }

    String count(long count) {
        return words.number((double) count, 0);
    }

    /** A chance as a frequency: "about 3 times out of 10". */
    String chance(double chance) {
        if (chance < FEW_TIMES / 2 || chance > 1 - FEW_TIMES / 2) {
            return say(chance < FEW_TIMES / 2 ? "chance.hardly" : "chance.nearly");
        }
        long tenths = Math.max(1, Math.min(9, Math.round(10 * chance)));
        return tenths == 1 ? say("chance.tenth") : say("chance.tenths", count(tenths));
    }

    /** "24 months". */
    String periods(long count, Cadence cadence) {
        String key = "periods." + name(cadence);
        return count == 1 ? say(key + ".one") : say(key, count(count));
    }

    /** "per month". */
    String per(Cadence cadence) {
        return say("per." + name(cadence));
    }

    private static String name(Cadence cadence) {
        return cadence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A period in a sentence: "Mar 2026"; one of a financial year by its label. */
    String period(Period period) {
        return period.isFiscal() ? period.label() : period(period.first(), period.cadence());
    }

    /** A period in a sentence: "Mar 2026". */
    String period(LocalDate first, Cadence cadence) {
        return named(first, cadence, "MMM yyyy", "yyyy");
    }

    /** A period under a chart: "Mar 26". */
    String shortPeriod(LocalDate first, Cadence cadence) {
        return named(first, cadence, "MMM yy", "yy");
    }

    private String named(LocalDate first, Cadence cadence, String month, String year) {
        return switch (cadence) {
            case YEAR -> Integer.toString(first.getYear());
            case QUARTER -> say("quarter", first.get(IsoFields.QUARTER_OF_YEAR), pattern(year, first));
            case MONTH -> pattern(month, first);
            case WEEK ->
                say("week", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), first.get(IsoFields.WEEK_BASED_YEAR));
            default -> pattern("d " + month, first);
        };
    }

    private String pattern(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words.language()).format(day);
    }
}
