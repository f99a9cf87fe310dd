package io.portolan.sheet.kpi;

import io.portolan.analysis.Subject;

/** What of an indicator is remembered from month to month. */
final class KpiSubjects {
    private KpiSubjects() {}

    static Subject of(Assessment a) {
        return Subject.of("kpi", "", a.indicator().title())
                .with("unit", a.indicator().unit())
                .with("last", a.latestMeasurement().period().label())
                .with("value", latest(a.indicator()))
                .with("target", a.indicator().target().orElse(Double.NaN))
                .with("verdict", a.verdict().word())
                .with("variation", a.variation().word())
                .with("assurance", a.assurance().word());
    }

    private static double latest(Indicator indicator) {
        return indicator.values().stream()
                .filter(Double::isFinite)
                .reduce((first, last) -> last)
                .orElse(Double.NaN);
    }
}
