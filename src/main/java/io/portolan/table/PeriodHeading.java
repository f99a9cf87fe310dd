package io.portolan.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A heading that names a period and what is told of it.
 *
 * @param period the period
 * @param field {@code value}, {@code target} or {@code forecast}; empty for anything else, such as a difference
 * @param yearless whether the heading leaves its year to the context
 */
record PeriodHeading(Period period, Optional<String> field, boolean yearless) {
    private static final Set<String> TARGET = Set.of(
            "plan",
            "planned",
            "target",
            "targets",
            "goal",
            "goals",
            "budget",
            "budgeted",
            "soll",
            "doel",
            "norm",
            "objectif",
            "cible",
            "ziel",
            "prevu",
            "meta",
            "objetivo",
            "obiettivo",
            "begroting",
            "begroot",
            "gepland",
            "geplant",
            "presupuesto",
            "planejado",
            "pianificato");
    private static final Set<String> FORECAST = Set.of(
            "fcst",
            "forecast",
            "prognose",
            "prevision",
            "previsions",
            "verwachting",
            "outlook",
            "fc",
            "estimate",
            "pronostico",
            "previsto",
            "previsione",
            "erwartung",
            "projected");
    private static final Set<String> VALUE = Set.of(
            "actual",
            "actuals",
            "act",
            "ist",
            "value",
            "result",
            "results",
            "realisatie",
            "werkelijk",
            "gerealiseerd",
            "realise",
            "reel",
            "real",
            "realizado",
            "effettivo",
            "consuntivo",
            "resultaat",
            "waarde",
            "valeur",
            "wert",
            "valor",
            "valore",
            "ergebnis");

    /** What a heading says; empty when it names no period. */
    static Optional<PeriodHeading> of(Heading heading, OptionalInt contextYear) {
        List<String> inner = new ArrayList<>(heading.parts());
        Collections.reverse(inner);
        OptionalInt year = inner.stream()
                .map(Timeline::yearIn)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(contextYear);
        Optional<String> named = inner.stream()
                .map(PeriodHeading::withoutMeasure)
                .filter(part -> Timeline.period(part, Timeline.ANY_YEAR).isPresent())
                .findFirst();
        return named.flatMap(part -> Timeline.period(part, year.orElse(Timeline.ANY_YEAR)))
                .map(period -> new PeriodHeading(
                        period, field(heading), year.isEmpty() && Timeline.lacksYear(named.orElse(""))));
    }

    /** The words of a text that tell a measure: target, forecast, value, or none of them. */
    static Optional<String> measure(String text) {
        List<String> words = Wording.words(Wording.plain(text));
        if (words.stream().anyMatch(TARGET::contains)) {
            return Optional.of("target");
        }
        if (words.stream().anyMatch(FORECAST::contains)) {
            return Optional.of("forecast");
        }
        return words.stream().anyMatch(VALUE::contains) ? Optional.of("value") : Optional.empty();
    }

    private static Optional<String> field(Heading heading) {
        Optional<String> measure = measure(heading.text());
        boolean onlyPeriods = heading.parts().stream()
                .allMatch(part ->
                        Timeline.period(withoutMeasure(part), Timeline.ANY_YEAR).isPresent());
        boolean titled = heading.parts().size() > 1
                && Timeline.period(heading.own(), Timeline.ANY_YEAR).isPresent();
        return measure.or(() -> onlyPeriods || titled ? Optional.of("value") : Optional.empty());
    }

    /** The text without its words for plan or actual: "Plan Jan 2026" is January 2026. */
    private static String withoutMeasure(String text) {
        if (measure(text).isEmpty()) {
            return text;
        }
        List<String> typed = List.of(text.strip().split("[\\s\\n(),_–—]+|\\s-\\s", -1));
        return typed.stream()
                .filter(word -> measure(word).isEmpty() && !word.equals("-"))
                .collect(Collectors.joining(" "));
    }
}
