package io.portolan.across.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One subject of which something is different.
 *
 * @param what what became of it
 * @param pair the subject before and now
 * @param weight orders changes of one sort, the largest first
 */
record Change(What what, Pair pair, double weight) {
    private static final Comparator<Change> MOST_PRESSING_FIRST = Comparator.comparing(Change::what)
            .thenComparing(Change::weight, Comparator.reverseOrder())
            .thenComparing(change -> change.pair().latest().workbook())
            .thenComparing(change -> change.pair().latest().subject().name());

    /** The changes among these pairs in the eyes of a kind of subject. */
    static List<Change> among(List<Pair> pairs, Kind kind) {
        return pairs.stream()
                .flatMap(pair -> of(pair, kind).stream())
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private static Optional<Change> of(Pair pair, Kind kind) {
        return kind.what(pair).map(what -> new Change(what, pair, kind.weight(pair)));
    }
}
