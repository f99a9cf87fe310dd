package io.portolan.report.excel.weave;

import io.portolan.workbook.CellRef;
import java.io.IOException;

/** A cell that was to be added stands where the user has one with content, if only a blank, so the columns must go elsewhere. */
public final class PlaceTaken extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient CellRef cell;

    PlaceTaken(CellRef cell) {
        super(cell + " is not empty");
        this.cell = cell;
    }

    /** The user's cell. */
    public CellRef cell() {
        return cell;
    }
}
