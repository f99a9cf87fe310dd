package io.portolan.sheet.pairwise;

import io.portolan.statistics.choice.PairwiseComparison;
import io.portolan.table.Column;
import io.portolan.table.PairwiseReading;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A square of comparisons as it stands in a sheet.
 *
 * @param names what is compared, in the order of the sheet
 * @param rows the lines
 * @param columns the columns of comparisons, in the same order
 */
record Square(List<String> names, List<Row> rows, List<Column> columns) {
    Square {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    static Square of(Table table) {
        List<Row> rows = table.rows();
        List<String> names = rows.stream()
                .map(row -> row.text(PairwiseReading.NAME).orElse(""))
                .toList();
        return new Square(names, rows, table.columns(PairwiseReading.COMPARED));
    }

    /** What stands where a line and a column meet; empty where nothing usable does. */
    OptionalDouble at(int line, int column) {
        OptionalDouble value = PairwiseReading.comparison(
                cell(line, column), rows.get(line).table().numbers());
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }

    Cell cell(int line, int column) {
        return rows.get(line).cell(columns.get(column));
    }

    /** How many times one weighs another: as it stands, or the reciprocal of what stands across; NaN where neither is told. */
    double given(int first, int second) {
        OptionalDouble across = at(second, first);
        return at(first, second).orElse(across.isPresent() ? 1 / across.getAsDouble() : Double.NaN);
    }

    /** The cell that tells a comparison. */
    CellRef told(int first, int second) {
        return (at(first, second).isPresent() ? cell(first, second) : cell(second, first)).ref();
    }

    /** The weights; empty where too little is compared. */
    Optional<PairwiseComparison> weighed() {
        int n = names.size();
        double[][] given = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                given[i][j] = i < j ? given(i, j) : 1;
            }
        }
        return PairwiseComparison.of(given);
    }
}
