package io.portolan.sheet.actions;

import io.portolan.settings.Settings;
import io.portolan.statistics.survival.CompetingEnds;
import io.portolan.statistics.survival.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The items of a log on a day, and what they tell together.
 *
 * @param items in the order of the sheet
 * @param asOf the day
 * @param settings thresholds
 */
record ActionLog(List<Item> items, LocalDate asOf, Settings settings) {
    ActionLog {
        items = List.copyOf(items);
    }

    List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    List<Item> overdue() {
        return items.stream().filter(item -> item.isOverdue(asOf)).toList();
    }

    long count(Item.State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** The fewest closed items from which a median or a chance is told. */
    int least() {
        return (int) settings.number("actions.closed.least");
    }

    /** The days ahead for which a chance to close is told. */
    int horizon() {
        return (int) settings.number("actions.horizon.days");
    }

    List<Observation> observations() {
        return observations(items);
    }

    private List<Observation> observations(List<Item> some) {
        return some.stream().flatMap(item -> item.observation(asOf).stream()).toList();
    }

    /**
     * The chance that an open item closes within so many days, from those of its type that lasted as long, or from all where too few of its
     * type were closed; empty where too few were closed at all or none was watched so long.
     */
    OptionalDouble closesWithin(Item item, long days) {
        OptionalDouble age = item.age(asOf);
        if (!item.isOpen() || age.isEmpty() || days < 0) {
            return OptionalDouble.empty();
        }
        List<Observation> alike = observations(items.stream()
                .filter(other -> Names.key(other.type()).equals(Names.key(item.type())))
                .toList());
        List<Observation> base = closed(alike) >= least() ? alike : observations();
        return closed(base) >= least()
                ? CompetingEnds.of(base).endsWithin(Observation.EVENT, (double) days, age.getAsDouble())
                : OptionalDouble.empty();
    }

    private static long closed(List<Observation> observations) {
        return observations.stream()
                .filter(one -> one.end() == Observation.EVENT)
                .count();
    }

    /** The chance that an open item keeps the day promised; empty when that has passed or is not known. */
    OptionalDouble closesInTime(Item item) {
        return item.promised()
                .filter(day -> !day.isBefore(asOf))
                .map(day -> closesWithin(item, ChronoUnit.DAYS.between(asOf, day)))
                .orElseGet(OptionalDouble::empty);
    }

    /** The longest time that closed items took but for one in twenty; empty where too few were closed. */
    OptionalDouble slowest() {
        double[] times = observations().stream()
                .filter(one -> one.end() == Observation.EVENT)
                .mapToDouble(Observation::time)
                .sorted()
                .toArray();
        return times.length < least()
                ? OptionalDouble.empty()
                : OptionalDouble.of(times[(int) Math.ceil(0.95 * times.length) - 1]);
    }

    /** Whether an item is open, long overdue, older than nearly all that were ever closed, and touched by nobody. */
    boolean isZombie(Item item) {
        double days = settings.number("actions.zombie.days");
        boolean untouched = item.updated()
                .filter(day -> ChronoUnit.DAYS.between(day, asOf) < days)
                .isEmpty();
        OptionalDouble age = item.age(asOf);
        return item.isOverdue(asOf)
                && item.daysOver(asOf) >= days
                && untouched
                && age.isPresent()
                && age.getAsDouble() > slowest().orElse(2 * days);
    }

    /** Whether an open decision is wanted: its day has come, or it waits for long with no day set. */
    boolean isWaiting(Item item) {
        double days = settings.number("actions.decision.days");
        return item.decision()
                && item.isOpen()
                && (item.isOverdue(asOf)
                        || (item.promised().isEmpty() && item.age(asOf).orElse(0) > days));
    }

    /** Items whose promise was moved to a later day. */
    List<Item> redated() {
        return items.stream()
                .filter(item -> item.revised().isPresent()
                        && item.due().isPresent()
                        && item.revised().get().isAfter(item.due().get()))
                .toList();
    }

    /** Items closed in the days up to the day of the log. */
    long closedSince(int days) {
        return items.stream()
                .filter(item -> item.state() == Item.State.CLOSED)
                .flatMap(item -> item.closed().stream())
                .filter(day -> !day.isAfter(asOf) && ChronoUnit.DAYS.between(day, asOf) < days)
                .count();
    }
}
