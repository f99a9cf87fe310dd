package io.portolan.table;

import java.util.Optional;

/**
 * A column of a recognised table.
 *
 * @param position its place across the records: the sheet's column, or the sheet's row when the table lies on its side
 * @param header its heading as the user wrote it, header lines joined by " / "
 * @param field the field of the header dictionary that it holds, when one was recognised
 * @param confidence how sure that is, from 0 to 1
 * @param period the period that its values belong to, when the heading names one
 * @param reading how its cells are read
 */
public record Column(
        int position,
        String header,
        Optional<String> field,
        double confidence,
        Optional<Period> period,
        CellReading reading) {
    /** A column whose cells say what they mean. */
    public Column(int position, String header, Optional<String> field, double confidence, Optional<Period> period) {
        this(position, header, field, confidence, period, CellReading.AS_WRITTEN);
    }

    /** Whether it holds a field. */
    public boolean holds(String name) {
        return field.isPresent() && field.get().equals(name);
    }
}
