package io.portolan.sheet.risk;

import io.portolan.settings.Settings;
import io.portolan.sheet.Context;
import io.portolan.table.NumberStyle;
import io.portolan.table.Quantity;
import io.portolan.table.Table;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The money that is held for risks.
 *
 * @param amount how much, in the unit of the register
 * @param place the cell that says so; empty when the settings do
 */
record Reserve(double amount, Optional<CellRef> place) {
    private static final String SETTING = "risk.reserve";
    private static final int NEAR = 3;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\s*(((risk|project|management) )?(contingency|reserve)( held| budget| reserve"
                    + "| amount)?|risk (budget|provision|allowance)|budget for risks?|risico-?(budget|reservering|reserve|pot)"
                    + "|(post )?onvoorzien|provision pour (risques|al[ée]as)|r[ée]serve pour (risques|al[ée]as)|budget d['’]al[ée]as"
                    + "|risiko(budget|reserve|vorsorge|r[üu]ckstellung)|reserve f[üu]r risiken)\\s*(\\([^)]*\\))?\\s*:?\\s*");

    /** What the settings name, else what a labelled cell outside of all tables says; empty where neither does. */
    static Optional<Reserve> of(Context context) {
        return set(context.settings()).or(() -> written(context));
    }

    private static Optional<Reserve> set(Settings settings) {
        double amount = settings.number(SETTING);
        return amount > 0 ? Optional.of(new Reserve(amount, Optional.empty())) : Optional.empty();
    }

    private static Optional<Reserve> written(Context context) {
        Book book = context.book();
        List<Table> tables = context.recognition().tables();
        return book.grids().stream().flatMap(grid -> labels(grid, tables)).findFirst();
    }

    private static Stream<Reserve> labels(Grid grid, List<Table> tables) {
        return Arrays.stream(grid.filledRows())
                .boxed()
                .flatMap(row -> grid.row(row).stream())
                .filter(cell -> LABEL.matcher(cell.text()).matches() && isOutside(cell, tables))
                .flatMap(label -> beside(grid, label).stream());
    }

    private static boolean isOutside(Cell cell, List<Table> tables) {
        return tables.stream()
                .filter(table -> table.sheet().equals(cell.ref().sheet()))
                .map(Table::area)
                .noneMatch(area -> holds(area, cell.ref()));
    }

    private static boolean holds(Area area, CellRef ref) {
        return ref.row() >= area.firstRow()
                && ref.row() <= area.lastRow()
                && ref.column() >= area.firstColumn()
                && ref.column() <= area.lastColumn();
    }

    /** The first amount to the right of a label. */
    private static Optional<Reserve> beside(Grid grid, Cell label) {
        for (int step = 1; step <= NEAR; step++) {
            Cell cell = grid.cell(label.ref().row(), label.ref().column() + step);
            Optional<Reserve> found = Quantity.read(cell, NumberStyle.POINT)
                    .filter(quantity -> quantity.value() > 0 && !quantity.unit().equals("%"))
                    .map(quantity -> new Reserve(quantity.value(), Optional.of(cell.ref())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
