package io.portolan.workbook;

import io.portolan.workbook.Grid.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the reader of a report should know of a workbook, in plain words. */
final class Remarks {
    static final String MACROS = "The workbook holds macros; they were kept and not run.";
    static final String LINKS = "The workbook takes values from other workbooks; the values last saved were read.";

    private Remarks() {}

    /** What can be said of any workbook. */
    static List<String> of(List<Grid> grids, int uncalculated) {
        List<String> remarks = new ArrayList<>();
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
        return remarks;
    }
}
