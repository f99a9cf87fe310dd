package io.portolan.table;

import java.util.List;

/**
 * The heading of one column with what stands below it.
 *
 * @param place its place across the records
 * @param parts its lines from the outermost group to the column's own, none of them blank
 * @param profile what its values are like
 * @param reading how its cells are read
 */
record Heading(int place, List<String> parts, Profile profile, CellReading reading) {
    Heading {
        parts = List.copyOf(parts);
    }

    /** All lines joined. */
    String text() {
        return String.join(" / ", parts);
    }

    /** The column's own line; "" for a column without heading. */
    String own() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** The same column read in another way. */
    Heading read(CellReading other) {
        return new Heading(place, parts, profile, other);
    }
}
