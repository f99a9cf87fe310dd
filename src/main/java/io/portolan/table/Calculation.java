package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.util.Arrays;
import java.util.List;

/** A table on a hidden sheet whose numbers are formulas: it works something out for another sheet and records nothing. */
final class Calculation {
    private static final double MOSTLY = 0.8;

    private Calculation() {}

    static boolean is(Draft draft) {
        Grid grid = draft.face().grid();
        if (grid.layout().visibility() == Grid.Visibility.VISIBLE) {
            return false;
        }
        List<Cell> numbers = Arrays.stream(draft.sampled())
                .mapToObj(draft.face()::filled)
                .flatMap(List::stream)
                .filter(cell -> !(cell.value() instanceof CellValue.Text))
                .toList();
        long calculated =
                numbers.stream().filter(cell -> cell.formula().isPresent()).count();
        return !numbers.isEmpty() && calculated >= MOSTLY * numbers.size();
    }
}
