package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Limits;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the values of an indicator can be at all: a percentage of a whole ends at 100 %, and what was never negative ends at 0 when it was
 * 0 once, has a unit, or is called a number of something, itself or by its sheet; unless the name speaks of a difference or a growth.
 *
 * @param least no value is smaller; −∞ when there is no such bound
 * @param most no value is larger; ∞ when there is no such bound
 */
record Bounds(double least, double most) {
    private static final Pattern DIFFERENCE = Pattern.compile(
            "varian|deviation|differ|growth|change|gain|balance|margin|profit|result|net\\b|saldo|verschil|afwijking|groei"
                    + "|marge|winst|resultaat|netto|écart|ecart|croissance|évolution|evolution|solde|bénéfice|résultat"
                    + "|abweichung|wachstum|veränderung|gewinn|ergebnis",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNT = Pattern.compile(
            "^#|\\b(?:number|count|no\\.|aantal|nombre|nb|anzahl)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Bounds of(Indicator indicator) {
        if (DIFFERENCE.matcher(indicator.name()).find()) {
            return new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double whole = indicator.share() ? 1 : 100;
        boolean share =
                indicator.unit().equals("%") && indicator.values().stream().noneMatch(value -> value > whole);
        return new Bounds(
                endsAtZero(indicator) ? 0 : Double.NEGATIVE_INFINITY, share ? whole : Double.POSITIVE_INFINITY);
    }

    private static boolean endsAtZero(Indicator indicator) {
        boolean wasZero = indicator.values().contains(0.0);
        boolean counts = Stream.of(indicator.name(), indicator.cell().sheet())
                .anyMatch(name -> COUNT.matcher(name).find());
        return indicator.values().stream().noneMatch(value -> value < 0)
                && (wasZero || counts || !indicator.unit().isEmpty());
    }

    Limits cut(Limits limits) {
        return limits.within(least, most);
    }

    /** Why limits were cut, as a key of the words; empty when they were not. */
    Optional<String> reason(Limits limits) {
        boolean below = limits.lower() < least;
        boolean above = limits.upper() > most;
        if (below && above) {
            return Optional.of("bounds.both");
        }
        return below ? Optional.of("bounds.zero") : above ? Optional.of("bounds.whole") : Optional.empty();
    }
}
