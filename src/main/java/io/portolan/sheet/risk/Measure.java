package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** The ways in which tools rank risks in a tornado chart, which answer different questions. */
enum Measure {
    /** Part of P80 (Euler): who uses the money that P80 sets aside. */
    P80(part -> Optional.of(part.p80Share())),
    /** Part of the mean beyond P80 (Euler): who makes the bad outcomes bad. */
    TAIL(part -> Optional.of(part.cvar80Share())),
    /** Part of the variance: who makes the total uncertain. */
    VARIANCE(part -> Optional.of(part.varianceShare())),
    /** Change in the mean of the total from the risk's lowest to its highest tenth. */
    SWING(part -> Optional.of(part.meanSwing())),
    /** Rank correlation with the total, as simulated. */
    RANK(Exposure.Contribution::rankCorrelation),
    /** P80 less P80 without the risk. */
    REMOVAL(part -> Optional.of(-part.p80IfRemoved()));

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
    private final Function<Exposure.Contribution, Optional<Double>> value;

    Measure(Function<Exposure.Contribution, Optional<Double>> value) {
        this.value = value;
    }

    Optional<Double> of(Exposure.Contribution part) {
        return value.apply(part);
    }

    /** The risk that it puts first; of equals the first by name. */
    Optional<Sourced<Risk>> first(Exposure exposure) {
        return exposure.contributions().stream()
                .filter(part -> of(part).isPresent())
                .min(Comparator.comparingDouble((Exposure.Contribution part) -> -of(part).orElse(0.0))
                        .thenComparing(part -> part.risk().value().name()))
                .map(Exposure.Contribution::risk);
    }
}
