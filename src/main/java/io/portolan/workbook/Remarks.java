package io.portolan.workbook;

import io.portolan.workbook.Grid.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the reader of a report should know of a workbook, in plain words, gathered while it is read. */
final class Remarks {
    private final List<String> found = new ArrayList<>();
    private int uncalculated;
    private int leftOut;

    /** It holds macros. */
    void macros() {
        found.add("The workbook holds macros; they were kept and not run.");
    }

    /** It takes values from elsewhere. */
    void links() {
        found.add("The workbook takes values from other workbooks; the values last saved were read.");
    }

    /** A sheet is listed, but not there. */
    void missing(String sheet) {
        found.add("The sheet \"" + sheet + "\" is listed in the workbook, but its content is missing from the file.");
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
    List<String> on(List<Grid> grids) {
        List<String> remarks = new ArrayList<>(found);
        List<Grid> hidden = grids.stream()
                .filter(grid -> grid.layout().visibility() != Visibility.VISIBLE)
                .toList();
        if (!hidden.isEmpty()) {
            remarks.add("Hidden sheets were read too: "
                    + hidden.stream().map(Grid::sheet).collect(Collectors.joining(", ")) + ".");
        }
        if (uncalculated > 0) {
            remarks.add((uncalculated == 1 ? "One cell holds a formula" : uncalculated + " cells hold formulas")
                    + " without a calculated value and counted as unknown. Open the workbook in Excel and save it.");
        }
        if (leftOut > 0) {
            remarks.add("Cells beyond the last row or column of Excel were left out: " + leftOut + ".");
        }
        return remarks;
    }
}
