package io.portolan.table;

import io.portolan.table.Assignment.Given;
import java.util.List;
import java.util.Optional;

/** Columns of a table out of headings and the fields given to them. */
final class Columns {
    private Columns() {}

    static List<Column> of(Draft draft, Assignment assignment) {
        return draft.columns().stream()
                .map(heading -> assignment
                        .at(heading.place())
                        .map(given -> column(heading, given))
                        .orElseGet(() -> plain(heading)))
                .toList();
    }

    /** A column whose meaning is not known. */
    static Column plain(Heading heading) {
        return new Column(heading.place(), heading.text(), Optional.empty(), 0, Optional.empty(), heading.reading());
    }

    private static Column column(Heading heading, Given given) {
        return new Column(
                heading.place(),
                heading.text(),
                Optional.of(given.match().field()),
                Math.min(1, given.score()),
                Optional.empty(),
                given.heading().reading());
    }
}
