package io.portolan.table;

import java.util.List;

/**
 * One way of reading a table.
 *
 * @param kind the kind that it would be
 * @param confidence how sure that is, from 0 to 1
 * @param columns its columns with their fields
 * @param remarks what the user should know of this reading
 */
record Interpretation(String kind, double confidence, List<Column> columns, List<Note> remarks) {
    /** Below this nothing is claimed. */
    static final double LEAST = 0.5;

    static final String UNKNOWN = "unknown";

    Interpretation {
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }
}
