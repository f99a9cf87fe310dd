package io.portolan.sheet.risk;

import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.distribution.Distribution;
import java.util.List;
import java.util.Locale;

/** Risks as events of an aggregate loss. */
final class Events {
    private Events() {}

    /** The risks of a register that count in its exposure. */
    static List<Event> of(Register register) {
        return register.quantified().stream().map(risk -> of(risk.value())).toList();
    }

    /** A risk that has a probability and an amount. */
    static Event of(Risk risk) {
        double probability = risk.likelihood().share().orElseThrow();
        return of(risk, probability, risk.consequence().amount().orElseThrow());
    }

    /** A risk with another probability and another amount than its own. */
    static Event of(Risk risk, double probability, Distribution amount) {
        return new Event(key(risk, probability, amount), probability, amount);
    }

    /** Holds what the risk is, not where it stands, so that sorting the register changes no figure. */
    private static String key(Risk risk, double probability, Distribution amount) {
        return String.join(
                "|",
                risk.id(),
                risk.title(),
                String.format(Locale.ROOT, "%.17g|%.17g|%.17g", probability, amount.mean(), amount.variance()));
    }
}
