package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The rule by which a register makes its score, found by what most of its stated scores agree with. */
enum Scoring {
    /** Probability class times impact class, and times the third factor where there is one. */
    CLASSES {
        @Override
        Optional<Double> of(Sourced<Risk> risk) {
            return risk.value().score();
        }
    },
    /** The numbers in the cells multiplied as they stand, such as a probability in percent times an impact class. */
    CELLS {
        @Override
        Optional<Double> of(Sourced<Risk> risk) {
            return product(risk.row(), "probability", "impact");
        }
    },
    /** Probability class plus impact class. */
    SUM {
        @Override
        Optional<Double> of(Sourced<Risk> risk) {
            return risk.value()
                    .likelihood()
                    .code()
                    .flatMap(p -> risk.value().consequence().code().map(i -> p + i));
        }
    };

    private static final double MOSTLY = 0.6;
    private static final double NEAR = 1e-6;

    /** What the score of a risk should be. */
    abstract Optional<Double> of(Sourced<Risk> risk);

    /** The rule that most stated scores agree with; empty when the sheet scores by a rule of its own, or not at all. */
    static Optional<Scoring> found(List<Sourced<Risk>> risks) {
        return Arrays.stream(values())
                .filter(rule -> {
                    long stated = rule.comparable(risks).size();
                    return stated > 0 && rule.agreeing(risks) >= MOSTLY * stated;
                })
                .max(Comparator.comparingLong((Scoring rule) -> rule.agreeing(risks))
                        .thenComparing(Comparator.<Scoring>reverseOrder()));
    }

    /** The risks whose score is stated and can be computed. */
    List<Sourced<Risk>> comparable(List<Sourced<Risk>> risks) {
        return risks.stream()
                .filter(risk -> risk.value().care().score().isPresent() && of(risk).isPresent())
                .toList();
    }

    private long agreeing(List<Sourced<Risk>> risks) {
        return comparable(risks).stream().filter(risk -> !differs(risk)).count();
    }

    /** Whether the stated score is another one than this rule gives, beyond the rounding of two digits. */
    boolean differs(Sourced<Risk> risk) {
        double stated = risk.value().care().score().orElse(0.0);
        double computed = of(risk).orElse(0.0);
        return Math.abs(stated - computed) > NEAR * Math.max(1, Math.abs(computed))
                && Math.abs(stated - Math.rint(100 * computed) / 100) > NEAR;
    }

    private static Optional<Double> product(Row row, String... fields) {
        double product = 1;
        for (String field : fields) {
            OptionalDouble factor = row.number(field);
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            product *= factor.getAsDouble();
        }
        return Optional.of(product);
    }
}
