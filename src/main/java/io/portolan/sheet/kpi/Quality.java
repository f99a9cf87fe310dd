package io.portolan.sheet.kpi;

import io.portolan.statistics.comparison.Spearman;
import io.portolan.statistics.control.Direction;
import io.portolan.statistics.control.Limits;
import io.portolan.statistics.control.TargetPull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether an indicator is a good one: what its values say of its target, of which other it is the double, and what its denominators do.
 *
 * @param pull what its values say of its target, where it has one and limits
 * @param twin another indicator of the table that says the same
 * @param denominators the largest of its denominators by the smallest, when they are known
 */
record Quality(Optional<TargetPull> pull, Optional<Assessment> twin, Optional<Double> denominators) {
    private static final int LEAST = 12;
    private static final int MOST_COMPARED = 60;
    private static final double SAME = 0.9;
    private static final double SAME_MOVES = 0.7;
    private static final double CROWDED = 0.01;
    private static final double UNSTEERABLE = 0.5;
    private static final double VARYING = 2;

    /** The quality of an indicator among those of its table. */
    static Quality of(Assessment a, List<Assessment> all) {
        return new Quality(pull(a), twin(a, all), denominators(a));
    }

    private static Optional<TargetPull> pull(Assessment a) {
        if (a.indicator().target().isEmpty() || a.indicator().direction() == Direction.NONE || a.n() < LEAST) {
            return Optional.empty();
        }
        double target = a.indicator().target().getAsDouble();
        boolean high = a.indicator().direction() == Direction.HIGHER_IS_BETTER;
        return a.chart()
                .limits()
                .map(Limits::sigma)
                .filter(sigma -> sigma > 0)
                .map(sigma -> TargetPull.of(values(a), target, sigma, high));
    }

    private static double[] values(Assessment a) {
        return a.timeline().spread(a.indicator().values());
    }

    /** An indicator of another name, earlier in the alphabet, that moves with this one in level and from period to period. */
    private static Optional<Assessment> twin(Assessment a, List<Assessment> all) {
        if (all.size() > MOST_COMPARED || a.n() < LEAST) {
            return Optional.empty();
        }
        return all.stream()
                .filter(other ->
                        other.indicator().name().compareTo(a.indicator().name()) < 0)
                .filter(other -> other.n() >= LEAST && other.periods().equals(a.periods()))
                .filter(other -> isSame(values(a), values(other)))
                .min(Comparator.comparing(other -> other.indicator().title()));
    }

    private static boolean isSame(double[] x, double[] y) {
        return Math.abs(Spearman.of(x, y).orElse(0)) > SAME
                && Math.abs(Spearman.of(moves(x), moves(y)).orElse(0)) > SAME_MOVES;
    }

    private static double[] moves(double[] values) {
        return IntStream.range(1, values.length)
                .mapToDouble(i -> values[i] - values[i - 1])
                .toArray();
    }

    private static Optional<Double> denominators(Assessment a) {
        double[] sizes = a.indicator().measurements().stream()
                .flatMap(m -> m.ratio().stream())
                .mapToDouble(Ratio::denominator)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        return sizes.length == 0 ? Optional.empty() : Optional.of(sizes[sizes.length - 1] / sizes[0]);
    }

    /** One sentence of advice; empty when there is none to give. */
    Optional<String> advice(Assessment a, Say say) {
        return Stream.of(ofTarget(a, say), ofTwin(say), ofDenominators(say))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofTwin(Say say) {
        return twin.map(other -> say.say("quality.twin", other.indicator().title()));
    }

    private Optional<String> ofDenominators(Say say) {
        return denominators
                .filter(ratio -> ratio >= VARYING)
                .map(ratio -> say.say("quality.denominators", say.words().number(ratio, 1)));
    }

    private Optional<String> ofTarget(Assessment a, Say say) {
        return pull.flatMap(p -> {
            if (p.crowding().isPresent() && p.crowding().getAsDouble() < CROWDED) {
                return Optional.of(say.say("quality.crowding"));
            }
            if (p.information() == 0) {
                return Optional.of(say.say(p.met() == 1 ? "quality.asleep" : "quality.hopeless", say.count(a.n())));
            }
            return p.distance() >= UNSTEERABLE || p.periodsToKnow().isEmpty()
                    ? Optional.empty()
                    : Optional.of(say.say(
                            "quality.noise",
                            say.periods(
                                    (long) p.periodsToKnow().getAsDouble(),
                                    a.timeline().cadence())));
        });
    }
}
