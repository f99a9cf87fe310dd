package io.portolan.sheet.kpi;

import io.portolan.table.Column;
import io.portolan.table.Period;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.CellValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one cell says of an indicator in one period.
 *
 * @param period the period
 * @param quantity what was measured; empty for a gap
 * @param unreadable the text of a value that can not be read; empty for a value or a plain gap
 * @param target the target of that period, when there is one
 * @param cell where it stands
 * @param row the record it stands in
 */
record Measurement(
        Period period,
        Optional<Quantity> quantity,
        Optional<String> unreadable,
        Optional<Target> target,
        CellRef cell,
        Row row) {
    /** What people write where nothing was measured. */
    private static final Set<String> NOTHING = Set.of(
            "-",
            "–",
            "—",
            "--",
            "/",
            ".",
            "..",
            "...",
            "…",
            "?",
            "x",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "#n/a",
            "nan",
            "null",
            "none",
            "nil",
            "nb",
            "tbd",
            "tbc",
            "tba",
            "nvt",
            "n.v.t.",
            "n.v.t",
            "n.t.b.",
            "ntb",
            "onbekend",
            "s.o.",
            "so",
            "nd",
            "n.d.",
            "n/d",
            "non disponible",
            "à venir",
            "k.a.",
            "k. a.",
            "entf.",
            "entfällt",
            "offen",
            "n.n.",
            "unknown",
            "not measured",
            "missing",
            "pending");

    static Measurement read(Row row, Column column, Period period, Optional<Target> target) {
        Cell cell = row.cell(column);
        Optional<Quantity> quantity = Quantity.read(cell, row.table().numbers());
        String text = cell.text().strip();
        boolean unreadable = quantity.isEmpty()
                && !(cell.value() instanceof CellValue.Unknown)
                && !text.isEmpty()
                && !NOTHING.contains(text.toLowerCase(Locale.ROOT));
        return new Measurement(
                period, quantity, unreadable ? Optional.of(text) : Optional.empty(), target, cell.ref(), row);
    }

    /** Whether a number stands there. */
    boolean isPresent() {
        return quantity.isPresent();
    }
}
