package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.distribution.Degenerate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How late the open risks may make a project, as bounds: without a network it is not known which delays follow each other.
 *
 * @param risks how many open risks state a probability and a delay
 * @param parallel the delay that suffices in 80 of 100 cases when all run side by side and only the longest counts
 * @param serial the same when each adds to the others
 * @param header the heading of the column, with its unit
 */
record Delay(int risks, double parallel, double serial, String header) {
    private static final double P80 = 0.8;
    private static final String FIELD = "impact_schedule";

    /** The bounds of a register; empty where no open risk states a delay in numbers. */
    static Optional<Delay> of(Register register) {
        List<Event> events =
                register.open().stream().flatMap(risk -> event(risk).stream()).toList();
        return register.table()
                .column(FIELD)
                .filter(column -> !events.isEmpty())
                .map(column -> new Delay(
                        events.size(), longest(events), Aggregate.of(events).quantile(P80), column.header()));
    }

    private static Optional<Event> event(Sourced<Risk> risk) {
        double delay = risk.row().number(FIELD).orElse(0);
        return risk.value()
                .likelihood()
                .share()
                .filter(p -> p >= 0 && p <= 1 && delay > 0)
                .map(p -> Events.of(risk.value(), p, Degenerate.of(delay)));
    }

    /** The least delay d with P(no longer one occurs) ≥ 0.8; 0 where that holds for all of them. */
    private static double longest(List<Event> events) {
        List<Event> longestFirst = events.stream()
                .sorted(Comparator.comparingDouble(
                        (Event event) -> -event.severity().mean()))
                .toList();
        double none = 1;
        for (Event event : longestFirst) {
            none *= 1 - event.probability();
            if (none < P80) {
                return event.severity().mean();
            }
        }
        return 0;
    }
}
