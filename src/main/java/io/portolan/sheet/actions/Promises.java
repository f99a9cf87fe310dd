package io.portolan.sheet.actions;

import io.portolan.statistics.comparison.Proportion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far promised days were kept. It counts every item whose first promised day has passed, those still open too, for a log that counts
 * only what was closed would praise itself; cancelled items are left out.
 *
 * @param due how many were to be closed by now
 * @param kept how many of them were closed on the day or before
 */
record Promises(int due, int kept) {
    static Promises of(ActionLog log) {
        List<Item> promised = log.items().stream()
                .filter(item -> item.state() != Item.State.CANCELLED
                        && (item.isOpen() || item.closed().isPresent()))
                .filter(item ->
                        item.due().filter(day -> day.isBefore(log.asOf())).isPresent())
                .toList();
        return new Promises(promised.size(), (int)
                promised.stream().filter(Promises::isKept).count());
    }

    private static boolean isKept(Item item) {
        Optional<LocalDate> closed = item.closed();
        return !item.isOpen()
                && closed.isPresent()
                && item.due().filter(day -> !closed.get().isAfter(day)).isPresent();
    }

    /** The share kept with its range; empty where too few were due. */
    Optional<Proportion> share(ActionLog log) {
        return due >= log.settings().number("actions.promises.least")
                ? Optional.of(Proportion.of(kept, due))
                : Optional.empty();
    }
}
