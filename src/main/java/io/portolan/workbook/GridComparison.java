package io.portolan.workbook;

import java.util.Arrays;

/** Takes the cells of a sheet as a {@link GridBuilder} does, and compares each row with one that was read before instead of keeping it. */
final class GridComparison extends GridBuilder {
    private final Grid before;
    private int next;
    private boolean isSame = true;

    /** For a sheet whose texts and formats go into the same pools as those of the sheet before. */
    GridComparison(Grid before) {
        super(before.sheet(), before.store().pools());
        this.before = before;
    }

    @Override
    void take(PackedRow row, Decimals decimals) {
        isSame = isSame && next < before.rows().length && isSame(before.rows()[next], row, decimals);
        next++;
    }

    /** Whether all rows were those of the sheet before, cell for cell, in the same order. */
    boolean isSame() {
        finishRow();
        return isSame && next == before.rows().length && before.store().shared().equals(shared());
    }

    private boolean isSame(PackedRow one, PackedRow other, Decimals decimals) {
        return one.number() == other.number()
                && Arrays.equals(one.cells(), other.cells())
                && Arrays.equals(one.formulas(), other.formulas())
                && Arrays.stream(one.cells())
                        .filter(cell -> PackedCell.kind(cell) == PackedCell.Kind.DECIMAL)
                        .mapToInt(PackedCell::payload)
                        .allMatch(place -> before.store().decimals().get(place) == decimals.get(place));
    }
}
