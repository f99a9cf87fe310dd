package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Events in canonical order, parted by how their sum is reached: constants only shift it, jumps have exact atoms,
 * smooth ones go on the grid. Sums run in canonical order, so the order of the input changes no bit.
 */
final class EventSet {

    private static final int MOST_ATOMS = 200_000;

    /** Bounds atoms × events, which the law without each event costs. */
    private static final long MOST_WORK = 20_000_000;

    /** The same where a sum is but one of many to be compared. */
    private static final long WORK_OF_A_VARIANT = 200_000;

    private final List<Event> events;
    private final int[] canonical;
    private final int[] constants;
    private final int[] jumps;
    private final int[] smooth;
    private final List<Atoms> jumpAtoms;

    private EventSet(List<Event> events, long work) {
        this.events = List.copyOf(events);
        this.canonical = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing(events::get, Event.CANONICAL))
                .mapToInt(Integer::intValue)
                .toArray();
        this.constants = select(Event::constant);
        int[] atomic = select(e -> e.possible() && !e.constant() && e.atomic());
        Optional<List<Atoms>> exact = exact(atomic, work);
        this.jumps = exact.isPresent() ? atomic : new int[0];
        this.jumpAtoms = exact.orElse(List.of());
        this.smooth = select(e -> e.possible() && !e.constant() && (exact.isEmpty() || !e.atomic()));
    }

    /** The events; given common factors their atoms are found many times, so there may be fewer. */
    static EventSet of(List<Event> events, Dependence dependence) {
        return new EventSet(events, dependence.none() ? MOST_WORK : MOST_WORK / 50);
    }

    /** The events of one of many sums that are compared: atoms count only where there are few. */
    static EventSet ofVariant(List<Event> events) {
        return new EventSet(events, WORK_OF_A_VARIANT);
    }

    /** Events of which there are so many that atoms do not matter. */
    static EventSet many(List<Event> events) {
        return new EventSet(events, 0);
    }

    private int[] select(Predicate<Event> condition) {
        return IntStream.of(canonical)
                .filter(i -> condition.test(events.get(i)))
                .toArray();
    }

    /** The atoms of each event, unless their sum has too many. */
    private Optional<List<Atoms>> exact(int[] atomic, long work) {
        long most = Math.min(MOST_ATOMS, work / Math.max(1, atomic.length));
        List<Atoms> each = new ArrayList<>();
        Atoms sum = Atoms.zero();
        for (int i : atomic) {
            each.add(Atoms.of(events.get(i)));
            sum = sum.plus(each.get(each.size() - 1));
            if (sum.count() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(each));
    }

    int size() {
        return events.size();
    }

    Event get(int i) {
        return events.get(i);
    }

    /** Positions, in the list given, of the events with p = 1 and one value. */
    int[] constants() {
        return constants.clone();
    }

    /** Positions of the events with finitely many values, in canonical order. */
    int[] jumps() {
        return jumps.clone();
    }

    /** Positions of the events for the grid, in canonical order. */
    int[] smooth() {
        return smooth.clone();
    }

    /** The atoms of the event at the given position, one of {@link #jumps()}. */
    Atoms jumpAtoms(int position) {
        return jumpAtoms.get(IntStream.range(0, jumps.length)
                .filter(k -> jumps[k] == position)
                .findFirst()
                .orElseThrow());
    }

    double sum(ToDoubleFunction<Event> term) {
        return sum(canonical, term);
    }

    double sum(int[] positions, ToDoubleFunction<Event> term) {
        double sum = 0;
        for (int i : positions) {
            sum += term.applyAsDouble(events.get(i));
        }
        return sum;
    }

    double product(int[] positions, ToDoubleFunction<Event> factor) {
        double product = 1;
        for (int i : positions) {
            product *= factor.applyAsDouble(events.get(i));
        }
        return product;
    }

    double probabilityOfNone(Factors factors) {
        double constant = product(constants, e -> 1 - e.probability());
        return constant * factors.combine((g, j) -> noneOf(factors, g, j), Factors.NUMBERS);
    }

    private double noneOf(Factors factors, int group, int node) {
        double s = factors.scores()[node];
        return product(factors.groups()[group], e -> {
            double gains = e.probability() * e.severity().cumulative(-Double.MIN_VALUE);
            double above = StandardNormal.quantile(Math.min(1, gains + 1 - e.probability()));
            double below = StandardNormal.quantile(gains);
            return factors.single() || e.certain()
                    ? 1 - e.probability()
                    : StandardNormal.cumulative((above - s) / factors.spread())
                            - StandardNormal.cumulative((below - s) / factors.spread());
        });
    }

    /** The sum of the constants, by which everything else is shifted. */
    double shift() {
        return sum(constants, Event::mean);
    }

    int[] varying() {
        return IntStream.of(canonical)
                .filter(i -> events.get(i).possible() && !events.get(i).constant())
                .toArray();
    }
}
