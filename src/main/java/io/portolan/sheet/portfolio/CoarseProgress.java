package io.portolan.sheet.portfolio;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of progress in steps of a quarter, from which no index can be computed to a hundredth. */
final class CoarseProgress extends ColumnRule {
    private static final int FEWEST = 8;
    private static final double STEP = 0.25;

    CoarseProgress() {
        super(Severity.LOW, List.of("percent_complete"));
    }

    @Override
    Optional<Remark> column(Column column, List<Cell> cells, Table table, Context context) {
        double[] running = ProjectReader.read(table).stream()
                .mapToDouble(row -> row.value().progress().done())
                .filter(done -> done > 0 && done < 1)
                .toArray();
        boolean isCoarse = running.length >= FEWEST && Arrays.stream(running).allMatch(done -> done % STEP == 0);
        return isCoarse
                ? Optional.of(Remark.of(cells.get(0).ref(), column.header(), String.valueOf(running.length)))
                : Optional.empty();
    }
}
