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
 * @param ratio the counts that it is the ratio of, when they are known
 * @param cell where it stands
 * @param row the record it stands in
 */
record Measurement(
        Period period,
        Optional<Quantity> quantity,
        Optional<String> unreadable,
        Optional<Target> target,
        Optional<Ratio> ratio,
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
                period,
                quantity,
                unreadable ? Optional.of(text) : Optional.empty(),
                target,
                Optional.empty(),
                cell.ref(),
                row);
    }

    /** The same with the counts that its value is the ratio of; where no value stands, their ratio is it. */
    Measurement of(Ratio counts) {
        Optional<Quantity> value = quantity.or(() -> counts.share().map(share -> new Quantity(share, "%", true)));
        return new Measurement(period, value, unreadable, target, Optional.of(counts), cell, row);
    }

    /** The same as a gap. */
    Measurement withoutValue() {
        return new Measurement(period, Optional.empty(), Optional.empty(), target, ratio, cell, row);
    }

    /** The same with a target of its own. */
    Measurement aimingAt(Target own) {
        return new Measurement(period, quantity, unreadable, Optional.of(own), ratio, cell, row);
    }

    /** The same for a period of another name. */
    Measurement in(Period other) {
        return new Measurement(other, quantity, unreadable, target, ratio, cell, row);
    }

    /** Whether a number stands there. */
    boolean isPresent() {
        return quantity.isPresent();
    }
}
