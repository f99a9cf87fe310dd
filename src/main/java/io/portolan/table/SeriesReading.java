package io.portolan.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a table as indicators over time, whichever way the periods run. */
final class SeriesReading {
    static final String KIND = "kpi-sheet";

    private SeriesReading() {}

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        return Stream.of(
                        WideSeries.of(draft, candidates, around),
                        LongSeries.of(draft, candidates, around),
                        SnapshotSeries.of(draft, candidates, around))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Interpretation::confidence));
    }
}
