package io.portolan.workbook;

import io.portolan.workbook.Grid.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the reader of a report should know of a workbook, gathered while it is read. */
final class Remarks {
    private final List<Remark> found = new ArrayList<>();
    private int uncalculated;
    private int leftOut;

    /** It holds macros. */
    void macros() {
        found.add(Remark.of("macros"));
    }

    /** It takes values from elsewhere. */
    void links() {
        found.add(Remark.of("links"));
    }

    /** A sheet is listed, but not there. */
    void missing(String sheet) {
        found.add(Remark.of("missing-sheet", sheet));
    }

    /** So many more formulas have no value. */
    void uncalculated(int cells) {
        uncalculated += cells;
    }

    /** So many more cells stand where no sheet has room. */
    void leftOut(int cells) {
        leftOut += cells;
    }

    /** All of them, with what can be said of any workbook. */
    List<Remark> on(List<Grid> grids) {
        List<Remark> remarks = new ArrayList<>(found);
        String hidden = grids.stream()
                .filter(grid -> grid.layout().visibility() != Visibility.VISIBLE)
                .map(Grid::sheet)
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            remarks.add(Remark.of("hidden-sheets", hidden));
        }
        if (uncalculated > 0) {
            remarks.add(
                    uncalculated == 1 ? Remark.of("uncalculated.one") : Remark.of("uncalculated.many", uncalculated));
        }
        if (leftOut > 0) {
            remarks.add(Remark.of("left-out", leftOut));
        }
        return remarks;
    }
}
